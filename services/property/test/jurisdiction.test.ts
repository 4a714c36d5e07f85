import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { z } from 'zod';
import {
  aDistrict, companyId, creditCode, divisionsOf, ELSEWHERE, estateId, HERE,
} from './fixtures.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const officer = anOfficer(HERE);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing('2026-11-23T10:00:00+08:00');
  await serving.load(aDistrict(HERE, 100));
  await serving.load(aDistrict(ELSEWHERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());

async function count(args: string, actor: Actor): Promise<number> {
  const shape = z.object({ estates: z.object({ totalCount: z.number() }) });
  const answer = await serving.ask(actor, `{ estates${args} { totalCount } }`);
  return dataOf(answer, shape).estates.totalCount;
}

describe('A reference from another subgraph', () => {
  const ENTITIES = 'query($them: [_Any!]!) { _entities(representations: $them) { __typename ' +
    '... on Estate { code } ... on PropertyCompany { creditCode } ' +
    '... on Division { estates(first: 2) { totalCount nodes { code } } } } }';

  test('is answered, many with one statement each, and null for what is not', async () => {
    const [first = '', , third = ''] = divisionsOf(HERE);
    const them = [
      { __typename: 'Estate', id: estateId(4) },
      { __typename: 'Estate', id: 'no id' },
      { __typename: 'Division', code: first },
      { __typename: 'Division', code: `${HERE}001` },
      { __typename: 'Division', code: third },
      { __typename: 'PropertyCompany', id: companyId(1) },
    ];
    expect((await serving.ask(officer, ENTITIES, { them })).data).toEqual({ _entities: [
      { __typename: 'Estate', code: `${first}004` },
      null,
      { __typename: 'Division', estates: {
        totalCount: 25, nodes: [{ code: `${first}000` }, { code: `${first}004` }] } },
      { __typename: 'Division', estates: {
        totalCount: 50, nodes: [{ code: `${first}000` }, { code: `${first}004` }] } },
      { __typename: 'Division', estates: {
        totalCount: 25, nodes: [{ code: `${third}002` }, { code: `${third}006` }] } },
      { __typename: 'PropertyCompany', creditCode: creditCode(1) },
    ] });
  });

  test('to a row of another district is null', async () => {
    const stranger = anOfficer(ELSEWHERE);
    const them = [
      { __typename: 'Estate', id: estateId(4) },
      { __typename: 'PropertyCompany', id: companyId(1) },
      { __typename: 'Division', code: divisionsOf(HERE)[0] },
    ];
    const { data } = await serving.ask(stranger, ENTITIES, { them });
    const none = { __typename: 'Division', estates: { totalCount: 0, nodes: [] } };
    expect(data).toEqual({ _entities: [null, null, none] });
  });
});

describe('Districts and divisions are kept apart', () => {
  test('in lists, totals and by id', async () => {
    const stranger = anOfficer(ELSEWHERE);
    expect(await count('', stranger)).toBe(12);
    expect(await count(`(filter: { companyId: "${companyId(0)}" })`, stranger)).toBe(0);
    const answer = await serving.ask(stranger, `{
      estate(id: "${estateId(0)}") { id } company(id: "${companyId(0)}") { id }
      companyByCreditCode(creditCode: "${creditCode(0)}") { id }
      companies { totalCount } associations { memberCount }
      estateTotals(under: "${HERE}") { estates lifts } }`);
    expect(answer.data).toEqual({
      estate: null, company: null, companyByCreditCode: null, companies: { totalCount: 3 },
      associations: [{ memberCount: 3 }], estateTotals: { estates: 0, lifts: 0 },
    });
  });

  test('an officer of one town sees no estate of the next, but every company', async () => {
    const local = anOfficer(HERE, `${HERE}001`);
    expect(await count('', local)).toBe(50);
    const { data } = await serving.ask(local, '{ companies { totalCount } }');
    expect(data).toEqual({ companies: { totalCount: 3 } });
  });

  test('who may not read is not even told how many there are', async () => {
    const outsider = anActor({ tenant: HERE, grants: [`grid.read@${HERE}`] });
    expect(await serving.ask(outsider, '{ estates { totalCount } }'))
      .toMatchObject({ data: null, codes: ['FORBIDDEN'] });
  });
});
