import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askedBy } from '@linli/chassis/authorization/asked.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { sdlOf } from '@linli/schemas/sdl.ts';
import { parse } from 'graphql';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer } from '../people.ts';
import type { Told } from './matrix/answers.ts';
import { type Asking, openAsking } from './matrix/asking.ts';
import { CALLERS, callerOf, isForAll, type Needs } from './matrix/callers.ts';
import { type Coordinate, type Graph, graphOf, protectedIn } from './matrix/coordinates.ts';
import { documentFor, entityDocument, FORMS, type Samples } from './matrix/documents.ts';
import { samplesFrom } from './matrix/samples.ts';

const SUPERGRAPH = new URL('../../schemas/supergraph.graphql', import.meta.url);
const supergraph = graphOf(readFileSync(SUPERGRAPH, 'utf8'));

let linli: Constellation;
let asking: Asking;
let samples: Samples;
beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  asking = openAsking(linli);
  samples = await samplesFrom(await linli.as(districtOfficer));
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

const seen = new Set<string>();

describe.each(protectedIn(supergraph))('$name', (coordinate) => {
  test.each(FORMS)('is for those it is for, through the gateway: %s', async (form) => {
    const query = documentFor(coordinate, supergraph, form, samples) ?? '';
    const needs = needsOf(query, coordinate, supergraph);
    const told = await Promise.all(CALLERS.map((caller) =>
      asking.gateway(callerOf(caller, needs), query)));
    judge(told, needs);
    if (told[CALLERS.indexOf('right scope')]?.values.length) seen.add(coordinate.name);
    // The first lock alone has held: it told of no more than was asked, and asked nobody itself.
    for (const { status, refused, asked } of told.filter((each) => REFUSED.includes(each.status))) {
      expect(asked).toEqual([]);
      expect(refused).toEqual(status === 401 ? [] : expect.arrayContaining([ownOf(coordinate)]));
    }
  });
});

test('what is refused is there to be told of', () => {
  expect(seen.size).toBeGreaterThan(60);
});

describe.each(SERVICES)('past the gateway, in %s', (service) => {
  const graph = graphOf(sdlOf(service));
  test.each(protectedIn(graph))('$name is for those it is for', async (coordinate) => {
    const { query, variables } = askedPast(coordinate, graph);
    const needs = needsOf(query, coordinate, graph);
    const told = await Promise.all(CALLERS.map((caller) =>
      asking.subgraph(service, callerOf(caller, needs), query, variables)));
    judge(told, needs);
  });
});

/** What a subgraph is asked: an entity by its key as the gateway would, all else from a root. */
function askedPast(coordinate: Coordinate, graph: Graph): { query: string; variables: object } {
  const { name: __typename, astNode } = coordinate.type;
  const isEntity = astNode?.directives?.some(({ name }) => name.value === 'key') ?? false;
  if (!isEntity) {
    return { query: documentFor(coordinate, graph, 'direct', samples) ?? '', variables: {} };
  }
  const key = __typename === 'Division' ? 'code' : 'id';
  const representations = [{ __typename, [key]: samples[__typename] ?? 'nothing' }];
  return { query: entityDocument(coordinate, samples), variables: { representations } };
}

function ownOf({ name, type, field }: Coordinate): string {
  return field ? name : `${type.name}.__typename`;
}

function needsOf(query: string, coordinate: Coordinate, { schema, index }: Graph): Needs {
  const asked = askedBy(parse(query), schema, index);
  const entity = index.get(coordinate.type.name) ?? [];
  const own = asked.filter((each) => each.coordinate === ownOf(coordinate));
  return {
    all: [...asked.flatMap(({ requirements }) => requirements), ...entity],
    own: [...own.flatMap(({ requirements }) => requirements), ...entity],
    reach: reachOf(coordinate.name),
  };
}

/** Registers of a whole district: whoever may read them at all reads all of them. */
const DISTRICT_WIDE = [
  'Division.', 'Query.division', 'Department.', 'Query.department',
  'PropertyCompany.', 'Query.compan', 'Query.associations', 'Query.socialOrganization',
  'Query.volunteerBrands', 'GridMatter.', 'Query.gridMatter',
  'Query.policyDocument', 'Query.pilots', 'Query.examples', 'Query.vocabulary',
];

/** Catalogues that are shipped to every district in the same words. */
const SHIPPED = [
  'Query.categories', 'Query.creditProfile', 'Query.gridProfile', 'Query.petitionProfile',
  'Query.appraisalScheme', 'Query.governanceModels', 'Query.governanceProfiles',
  'Query.voteMatters',
];

function reachOf(name: string): Needs['reach'] {
  if (SHIPPED.some((each) => name.startsWith(each))) return 'ANYWHERE';
  return DISTRICT_WIDE.some((each) => name.startsWith(each)) ? 'DISTRICT' : 'PLACE';
}

const REFUSED = [401, 403];

/** What each caller is to be told, in the order of CALLERS. */
function judge(told: readonly Told[], { own, reach }: Needs): void {
  const [anonymous, none, wrong, right, elsewhere] = told;
  expect(anonymous).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'], values: [] });
  expect(REFUSED).not.toContain(right?.status);
  if (isForAll(own)) return;
  for (const each of [none, wrong]) {
    expect(each).toMatchObject({ status: 403, codes: ['FORBIDDEN'], values: [] });
  }
  const { values = [] } = elsewhere ?? {};
  if (reach === 'PLACE') expect(values).toEqual([]);
  if (reach === 'DISTRICT') {
    expect(values.filter((value) => right?.values.includes(value))).toEqual([]);
  }
}
