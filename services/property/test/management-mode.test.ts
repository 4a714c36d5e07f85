import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { Tables } from '../store/tables.ts';
import { aDistrict, ELSEWHERE, estateId, HERE } from './fixtures.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const TODAY = '2026-11-23T10:00:00+08:00';
const officer = anOfficer(HERE);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(TODAY);
  await serving.load(aDistrict(HERE));
  await serving.load(aDistrict(ELSEWHERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => serving.clock.turn(new Date(TODAY)));

const CHANGE = `mutation($input: ChangeManagementModeInput!) { changeManagementMode(input: $input) {
  __typename
  ... on Estate { managementMode managementHistory { mode startsOn endsOn } }
  ... on Refusal { code field message messageZh } } }`;

function change(input: object, actor = officer) {
  const key = { idempotencyKey: randomUUID() };
  return serving.ask(actor, CHANGE, { input: { ...key, ...input } });
}

const periods = (estate: string) => asWorker(serving.database.worker, (em) => {
  return kysely<Tables>(em).selectFrom('managementPeriod').selectAll()
    .where('estateId', '=', estate).orderBy('startsOn').execute();
});

describe('A change of management mode', () => {
  test('W-03 小区分类治理: takes effect on its day, and the mode before is kept', async () => {
    const estate = estateId(3);
    const { data } = await change({ estateId: estate, mode: 'ENTRUSTED', startsOn: '2026-12-01' });
    const managementHistory = [
      { mode: 'ENTRUSTED', startsOn: '2026-12-01', endsOn: null },
      { mode: 'NONE', startsOn: '2005-01-01', endsOn: '2026-11-30' },
    ];
    const answer = { __typename: 'Estate', managementMode: 'NONE', managementHistory };
    expect(data).toEqual({ changeManagementMode: answer });

    const query = `{ estate(id: "${estate}") { managementMode }
      estateTotals(under: "${HERE}") { entrusted none }
      estates(filter: { managementMode: ENTRUSTED }) { totalCount } }`;
    const asked = async (at: string) => {
      serving.clock.turn(new Date(at));
      return (await serving.ask(officer, query)).data;
    };
    expect(await asked('2026-11-30T23:59:59.999+08:00')).toEqual({
      estate: { managementMode: 'NONE' }, estateTotals: { entrusted: 3, none: 3 },
      estates: { totalCount: 3 } });
    expect(await asked('2026-12-01T00:00:00+08:00')).toEqual({
      estate: { managementMode: 'ENTRUSTED' }, estateTotals: { entrusted: 4, none: 2 },
      estates: { totalCount: 4 } });
  });

  test('sent again gives the first result, and another body under its key is refused', async () => {
    const sent = { idempotencyKey: 'twice', estateId: estateId(7), startsOn: '2026-11-01' };
    const first = await change({ ...sent, mode: 'PROFESSIONAL' });
    const second = await change({ ...sent, mode: 'PROFESSIONAL' });
    expect(second.data).toEqual(first.data);
    expect(await periods(estateId(7))).toHaveLength(2);

    const other = await change({ ...sent, mode: 'SELF_MANAGED' });
    expect(other.data).toMatchObject({ changeManagementMode: { code: 'IDEMPOTENCY_CONFLICT' } });
    expect(await periods(estateId(7))).toHaveLength(2);
  });

  test.each([
    ['to the mode it has', 'mode', 'SELF_MANAGED', 'MODE_UNCHANGED'],
    ['from before the present mode', 'startsOn', '2004-12-31', 'STARTS_TOO_EARLY'],
    ['from its first day', 'startsOn', '2005-01-01', 'STARTS_TOO_EARLY'],
    ['of no estate', 'estateId', 'x', 'UNKNOWN_ESTATE'],
  ])('%s is refused and nothing is written', async (_, field, value, code) => {
    const input = { estateId: estateId(2), mode: 'NONE', startsOn: '2026-12-01' };
    const { data } = await change({ ...input, [field]: value });
    expect(data).toMatchObject({ changeManagementMode: { __typename: 'Refusal', code, field } });
    expect(await periods(estateId(2))).toHaveLength(1);
  });

  test('two at once leave one chain', async () => {
    const at = { estateId: estateId(6), startsOn: '2026-12-01' };
    const answers = await Promise.all([
      change({ ...at, mode: 'NONE' }), change({ ...at, mode: 'PROFESSIONAL' }),
    ]);
    const kinds = answers.map(({ data }) => JSON.stringify(data).includes('STARTS_TOO_EARLY'));
    expect(kinds.toSorted()).toEqual([false, true]);
    expect(await periods(estateId(6))).toHaveLength(2);
  });
});

describe('Who may change it', () => {
  const input = { estateId: estateId(1), mode: 'NONE', startsOn: '2026-12-01' };
  const reads = `property.read@${HERE}`;

  test.each([
    ['a reader', [reads], ['FORBIDDEN']],
    ['a manager of the next town', [reads, `property.manage@${HERE}002`], ['FORBIDDEN']],
    ['a manager of its community', [reads, `property.manage@${HERE}001002`], []],
  ])('%s', async (_, grants, codes) => {
    const { codes: seen } = await change(input, anActor({ tenant: HERE, grants }));
    expect(seen).toEqual(codes);
  });

  test('to another district the estate does not exist', async () => {
    const { data } = await change({ ...input, estateId: estateId(5) }, anOfficer(ELSEWHERE));
    expect(data).toMatchObject({ changeManagementMode: { code: 'UNKNOWN_ESTATE' } });
    expect(await periods(estateId(5))).toHaveLength(1);
  });
});

test.each([
  ['overlaps', `'2026-06-01', null, '2026-05-31'`],
  ['leaves a gap', `'2026-06-02', null, '2026-05-31'`],
  ['is a second beginning', `'1990-01-01', '1990-12-31', null`],
])('The database holds periods in one chain: one that %s is refused', async (_, days) => {
  const insert = `insert into management_period
    (id, tenant, division, estate_id, mode, starts_on, ends_on, follows_on)
    select gen_random_uuid(), tenant, division, id, 'NONE', ${days} from estate where id = ?`;
  await expect(asWorker(serving.database.worker, (em) => em.execute(insert, [estateId(8)])))
    .rejects.toThrow(/violates/);
});
