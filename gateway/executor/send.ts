import { GraphQLError } from 'graphql';
import type { ClientRequest } from '../client-request.ts';
import type { SubgraphLink } from '../subgraphs/link.ts';
import type { SubgraphResponse } from '../subgraphs/response-guard.ts';
import { blame } from './blame.ts';
import type { Joined } from './calls.ts';
import { newEntities } from './entities.ts';
import { isFields } from './generated.ts';
import type { Fields } from './generated.ts';
import type { Pace } from './pace.ts';
import type { Head, Unit } from './unit.ts';

export type Links = ReadonlyMap<string, Pick<SubgraphLink, 'send'>>;

/** One request on its way through its plan. */
export interface Run {
  readonly client: ClientRequest;
  readonly links: Links;
  readonly variables: Fields;
  readonly pace: Pace;
  /** All that was fetched, where the stock executor would have it. */
  readonly root: Fields;
  readonly errors: GraphQLError[];
}

/** A unit with the objects it is to complete, now that they are there. */
export interface Ready {
  readonly unit: Unit;
  /** Which of its call's units it is. */
  readonly at: number;
  readonly targets: readonly Fields[];
  /** What tells of each target; none at the root. */
  readonly texts: readonly string[];
}

export async function sendApart({ unit, targets, texts }: Ready, run: Run): Promise<void> {
  const { fetch: { path, subgraph }, represent, apart, merge } = unit;
  const asked = newEntities();
  const entityOf = texts.map(asked.add);
  const lists = represent ? [`"representations":${asked.list()}`] : [];
  const response = await send(unit, run, bodyOf(apart, lists, run), represent && asked.size())
    .catch((error: unknown) => tell(error, run));
  if (!response) return;
  const { data, errors = [] } = response;
  const about = represent ? [{ root: run.root, path, targets, entityOf }] : null;
  for (const error of errors) run.errors.push(...blame(error, about, subgraph));
  if (!represent) merge(run.root, data);
  else complete(unit, targets, entityOf, data?.['_entities']);
}

/** One call for all; what cannot be used is asked for again apart, as if it had not been joined. */
export async function sendJoined(
  ready: readonly Ready[],
  { head, prefix, lists, listOf }: Joined,
  run: Run,
): Promise<void> {
  const [first] = ready;
  if (!first) return;
  const asked = Array.from({ length: lists }, newEntities);
  const placed = ready.map(({ unit, at, targets, texts }) => {
    const list = listOf[at] ?? 0;
    const entityOf = texts.map((text) => asked[list]?.add(text) ?? 0);
    return { unit, targets, entityOf, key: `${prefix}${list}` };
  });
  const variables = asked.map((each, at) => `"${prefix}${at}":${each.list()}`);
  const response = await send(first.unit, run, bodyOf(head, variables, run), null)
    .catch((error: unknown): SubgraphResponse | null => (isLate(error) ? tell(error, run) : {}));
  if (!response) return;
  const { data, errors = [] } = response;
  const isWhole = asked.every((each, at) => lengthOf(data?.[`${prefix}${at}`]) === each.size());
  if (!isWhole) {
    await Promise.all(ready.map((each) => sendApart(each, run)));
    return;
  }
  for (const error of errors) {
    const about = placed
      .filter(({ key }) => key === error.path?.[0])
      .map(({ unit, ...each }) => ({ ...each, root: run.root, path: unit.fetch.path }));
    run.errors.push(...blame(error, about, first.unit.fetch.subgraph));
  }
  for (const { unit, targets, entityOf, key } of placed) {
    complete(unit, targets, entityOf, data?.[key]);
  }
}

function bodyOf({ text, variables }: Head, lists: readonly string[], { variables: given }: Run) {
  const parts = [...lists];
  for (const name of variables) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value !== undefined) parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  }
  return `${text}${parts.join()}}}`;
}

async function send(
  { fetch: { subgraph, isMutation } }: Unit,
  { links, client, pace }: Run,
  body: string,
  entities: number | null,
): Promise<SubgraphResponse> {
  const link = links.get(subgraph);
  if (!link) throw new Error(`Couldn't find service with name "${subgraph}"`);
  const startedAt = performance.now();
  try {
    return await link.send({ body, isMutation, entities }, client);
  } finally {
    pace.took(subgraph, performance.now() - startedAt);
  }
}

/** A subgraph that did not answer is an error of the answer, without a place in it. */
function tell(error: unknown, { errors }: Run): null {
  if (!(error instanceof GraphQLError)) throw error;
  errors.push(error);
  return null;
}

/** Who had all the time there was is not asked again. */
function isLate(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'SUBGRAPH_TIMEOUT';
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : -1;
}

function complete(
  { merge }: Unit,
  targets: readonly Fields[],
  entityOf: readonly number[],
  entities: unknown,
): void {
  if (!Array.isArray(entities)) return;
  targets.forEach((target, at) => {
    const entity: unknown = entities[entityOf[at] ?? -1];
    if (isFields(entity)) merge(target, entity);
  });
}
