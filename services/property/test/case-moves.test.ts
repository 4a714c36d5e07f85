import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { DeadlineTables } from '@linli/chassis/deadlines.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { until } from '@linli/chassis/testing/until.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { findLatestRecompute } from '../store/credit-recomputes.ts';
import { authority, companyOf, entered, quiet, send } from './cases.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

/** A Monday; the district's own version holds from Wednesday noon on. */
const MONDAY = new Date('2026-11-02T10:00:00+08:00');
const NOON = new Date('2026-11-04T12:00:00+08:00');
const grants = ['property.read', 'rules.propose', 'rules.approve']
  .map((action) => `${action}@${HERE}`);
const one = anActor({ tenant: HERE, grants, id: 'one' });
const other = anActor({ tenant: HERE, grants, id: 'other' });
const company = companyId(0);
const objector = companyOf(company);
let serving: Serving;

beforeEach(async () => {
  serving = await openServing(MONDAY.toISOString());
  await serving.load(aDistrict(HERE));
});
afterEach(async () => serving[Symbol.asyncDispose]());

const term = (name: string, amount: number, unit: string) => [
  { name: `${name}.amount`, number: amount }, { name: `${name}.unit`, text: unit },
];
const line = (
  code: string, kind: string, variant: string, figures: object[], applies: object[] = [],
) => ({ code, kind, variant, applies, figures, source: '本区试行', verify: false });
const step = (code: string, variant: string, amount: number, from: string) => line(code,
  'OBJECTION', variant, [...term('limit', amount, 'WORKING_DAYS'), { name: 'from', text: from }],
  [{ fact: 'step', values: [variant] }]);

async function change(actor: Actor, name: string, type: string, input: object) {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { __typename
    ... on ProfileVersion { id inFlight } ... on Refusal { code field } } }`;
  const sent = { idempotencyKey: randomUUID(), note: '试行', ...input };
  const { data, codes } = await serving.ask(actor, query, { input: sent });
  expect(codes).toEqual([]);
  return (data as Record<string, { id: string; inFlight: string }>)[name];
}

/** A version of other limits, approved: on its day scores and clocks are told by it. */
async function approved(lines: object[], inFlight?: 'KEEP' | 'MOVE'): Promise<string> {
  const drawn = await change(one, 'proposeCreditProfile', 'ProposeProfileInput', {
    code: 'CREDIT_DEFAULT', validFrom: NOON.toISOString(), lines, ...(inFlight && { inFlight }),
  });
  expect(drawn).toMatchObject({ inFlight: inFlight ?? 'KEEP' });
  const profileId = drawn?.id ?? '';
  await change(other, 'approveCreditProfile', 'DecideProfileInput', { profileId });
  return profileId;
}

const DRY = `query($id: ID!) { dryRunCreditProfile(id: $id) { clocks {
  changed sooner later cases { nodes { amount dueAt deadline { kind dueAt } } } } } }`;

async function takesEffect(): Promise<void> {
  serving.clock.turn(NOON);
  await until(() => asWorker(serving.database.worker, findLatestRecompute),
    (told) => Boolean(told?.finishedAt));
  await quiet(serving);
}

const clocksOf = (subjectId: unknown) => asWorker(serving.database.worker, async (em) => {
  const rows = await kysely<DeadlineTables>(em).selectFrom('deadline').selectAll()
    .where('subjectId', '=', String(subjectId)).execute();
  return Object.fromEntries(rows.map(({ kind, dueAt, ringAt, ruleVersion, amount }) => {
    return [kind, { dueAt: dueAt.toISOString(), ringAt, ruleVersion, amount }];
  }));
});

const object = async (materials = ['现场照片'], about = 'ENTRY') => {
  const entryId = await entered(serving, company, 'PENALTY');
  const { id } = await send(serving, objector, 'objectToEntry',
    { entryId, about, grounds: '与事实不符', materials });
  return id;
};

const FIVE = '2026-11-09T15:59:59.999Z';
const SIX = '2026-11-10T15:59:59.999Z';

describe('A version of credit that leaves cases in flight alone', () => {
  test('tells scores anew, and a case keeps what it began under to its last step', async () => {
    const [running, waiting] = [await object(), await object([])];
    await approved([step('R-K-17', 'DECIDE', 6, 'RECEIVED')]);
    await takesEffect();
    expect(await clocksOf(running))
      .toMatchObject({ OBJECTION_DECIDE: { dueAt: FIVE, ruleVersion: 1 } });
    await send(serving, objector, 'supplyMaterial', { caseId: waiting, materials: ['照片'] });
    expect(await clocksOf(waiting)).toMatchObject({
      OBJECTION_DECIDE: { amount: 5, ruleVersion: 1, dueAt: '2026-11-11T15:59:59.999Z' },
    });
    expect(await clocksOf(await object()))
      .toMatchObject({ OBJECTION_DECIDE: { amount: 6, ruleVersion: 2 } });
  });
});

describe('A version of credit that moves cases in flight', () => {
  test('moves a decision that is owed, and none before it held', async () => {
    const decided = await object();
    const version = await approved([step('R-K-17', 'DECIDE', 6, 'MATERIAL')], 'MOVE');
    const passed = await object(['照片'], 'ENTRY');
    const { data: { dryRunCreditProfile: dry } } = await serving.ask(one, DRY, { id: version }) as
      { data: { dryRunCreditProfile: unknown } };
    const later = { amount: 6, dueAt: SIX, deadline: { kind: 'OBJECTION_DECIDE', dueAt: FIVE } };
    expect(dry).toEqual({ clocks: {
      changed: 2, sooner: 0, later: 2, cases: { nodes: [later, later] },
    } });
    serving.clock.turn(new Date(NOON.getTime() - 1));
    await quiet(serving);
    expect(await clocksOf(decided)).toMatchObject({ OBJECTION_DECIDE: { dueAt: FIVE } });
    await takesEffect();
    for (const id of [decided, passed]) {
      expect(await clocksOf(id)).toMatchObject({
        OBJECTION_DECIDE: { dueAt: SIX, ruleVersion: 2, amount: 6 },
      });
    }
  });

  test('has a decision due in its very instant that was due before by it', async () => {
    const id = await object();
    await approved([step('R-K-17', 'DECIDE', 1, 'MATERIAL')], 'MOVE');
    await takesEffect();
    expect(await clocksOf(id)).toMatchObject({
      OBJECTION_DECIDE: { dueAt: NOON.toISOString(), ruleVersion: 2, amount: 1 },
    });
  });

  test('moves one that is stuck, and one that cannot be reckoned holds up no other', async () => {
    const [stuck, broken, running] = [await object(), await object(), await object()];
    await asWorker(serving.database.worker, (em) => sql`update deadline set state = 'STUCK',
        context = case when subject_id = ${broken}::uuid then '{}'::jsonb else context end
      where subject_id in (${stuck}::uuid, ${broken}::uuid)`.execute(kysely(em)));
    await approved([step('R-K-17', 'DECIDE', 6, 'MATERIAL')], 'MOVE');
    await takesEffect();
    const due = async (id: unknown) => (await clocksOf(id))['OBJECTION_DECIDE']?.dueAt;
    expect([await due(stuck), await due(broken), await due(running)]).toEqual([SIX, FIVE, SIX]);
  });

  test('leaves what is overdue, which was told', async () => {
    const id = await object();
    const before = await clocksOf(id);
    await approved([step('R-K-16', 'MARK', 9, 'RECEIVED')], 'MOVE');
    await takesEffect();
    expect((await clocksOf(id))['OBJECTION_MARK']).toMatchObject({
      dueAt: before['OBJECTION_MARK']?.dueAt, ruleVersion: 1, amount: 1,
    });
  });

  test('gives its limit to a later step, which begins where it did', async () => {
    const id = await object([]);
    await approved([step('R-K-17', 'DECIDE', 6, 'RECEIVED')], 'MOVE');
    await takesEffect();
    await send(serving, objector, 'supplyMaterial', { caseId: id, materials: ['照片'] });
    expect(await clocksOf(id)).toMatchObject({
      OBJECTION_DECIDE: { amount: 6, ruleVersion: 2, dueAt: '2026-11-12T15:59:59.999Z' },
    });
  });

  test('moves a list in publicity, and when an entry ends stays', async () => {
    await entered(serving, company, 'PENALTY');
    const list = await send(serving, authority, 'draftList',
      { kind: 'BLACK', period: '2026-Q1', nominations: [] });
    const { EXPIRE_ENTRY: ends } = await clocksOf(company);
    expect(ends).toMatchObject({ dueAt: '2027-11-02T02:00:00.000Z' });
    await approved([
      line('R-K-15', 'LIST_PUBLICITY', '', term('limit', 6, 'WORKING_DAYS')),
      line('R-K-12', 'VALIDITY', '', [{ name: 'months', number: 1 }]),
    ], 'MOVE');
    await takesEffect();
    const shown = await serving.ask(authority, `query($id: ID!) {
      creditList(id: $id) { publicityUntil deadlines { dueAt } } }`, { id: list.id });
    expect(shown.data)
      .toEqual({ creditList: { publicityUntil: SIX, deadlines: [{ dueAt: SIX }] } });
    expect((await clocksOf(company))['EXPIRE_ENTRY']).toEqual(ends);
  });

  test('moves a disclosure, its shortest period and all that is shown of it', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    await send(serving, authority, 'classifyRecord', {
      entryId, severity: 'ORDINARY', documentOn: '2026-11-02', documentNumber: '1号', shown: true,
    });
    expect(await clocksOf(entryId))
      .toMatchObject({ END_DISCLOSURE: { dueAt: '2027-11-02T16:00:00.000Z', ruleVersion: 1 } });
    await approved([line('R-K-22', 'DISCLOSURE', 'ORDINARY', [
      ...term('shortest', 1, 'MONTHS'), ...term('longest', 6, 'MONTHS'),
      { name: 'always', flag: true },
    ], [{ fact: 'severity', values: ['ORDINARY'] }])], 'MOVE');
    await takesEffect();
    const longest = '2027-05-02T16:00:00.000Z';
    expect(await clocksOf(entryId)).toMatchObject({
      END_DISCLOSURE: { dueAt: longest, ringAt: new Date(longest), ruleVersion: 2, amount: 6 },
    });
    const answered = await send(serving, authority, 'recordDutyDone',
      { entryId, evidence: '回执 3 号' });
    expect(answered).toMatchObject({
      longestUntil: longest, repairableFrom: '2026-12-02T16:00:00.000Z',
    });
    serving.clock.turn(new Date(longest));
    await quiet(serving);
    expect(await until(async () => serving.ask(authority, `query($id: ID!) { company(id: $id) {
      credit { entries { disclosure { endedAt endedBy } } } } }`, { id: company }),
    ({ data }) => JSON.stringify(data).includes('LONGEST'))).toMatchObject({
      data: { company: { credit: { entries: [{
        disclosure: { endedAt: longest, endedBy: 'LONGEST' },
      }] } } },
    });
  });
});
