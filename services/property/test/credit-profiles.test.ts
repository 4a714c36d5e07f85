import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asWorker } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { until } from '@linli/chassis/testing/until.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { recomputeScores } from '../commands/recompute-scores.ts';
import { findLatestRecompute } from '../store/credit-recomputes.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { hear, upheld } from './hearing.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';
import { watch } from './watching.ts';

const TODAY = '2026-11-23T10:00:00+08:00';
const FROM = new Date('2026-12-01T00:00:00+08:00');
const grants = ['property.read', 'rules.propose', 'rules.approve']
  .map((action) => `${action}@${HERE}`);
const one = anActor({ tenant: HERE, grants, id: 'one' });
const other = anActor({ tenant: HERE, grants, id: 'other' });

let serving: Serving;

beforeEach(async () => {
  serving = await openServing(TODAY);
  await serving.load(aDistrict(HERE));
  await hear(serving, upheld({ name: 'one', company: companyId(0), closedAt: TODAY }));
});
afterEach(async () => serving[Symbol.asyncDispose]());

async function change(actor: Actor, name: string, type: string, input: object) {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { __typename
    ... on ProfileVersion { id version state } ... on Refusal { code field rule } } }`;
  const sent = { idempotencyKey: randomUUID(), note: '试行', ...input };
  const { data, codes } = await serving.ask(actor, query, { input: sent });
  expect(codes).toEqual([]);
  return (data as Record<string, { id: string; code?: string; version?: number }>)[name];
}

/** From December on everybody starts from 90. */
const propose = (lines: object[] = [{
  code: 'R-K-08', kind: 'BASE', source: '本区试行', verify: false,
  figures: [{ name: 'start', number: 90 }, { name: 'most', number: 90 }],
}]) => change(one, 'proposeCreditProfile', 'ProposeProfileInput', {
  code: 'CREDIT_DEFAULT', validFrom: FROM.toISOString(), lines,
});
const approve = (profileId: string | undefined, actor = other) =>
  change(actor, 'approveCreditProfile', 'DecideProfileInput', { profileId });

const recompute = async () => {
  const query = '{ creditRecompute { reason total done startedAt finishedAt } }';
  const { data } = await serving.ask(one, query);
  return (data as { creditRecompute: { done: number; finishedAt: string | null } | null })
    .creditRecompute;
};

describe('A profile of credit', () => {
  test('is tried dry, approved by another, and every score is told anew on its day', async () => {
    const drawn = await propose();
    expect(drawn).toMatchObject({ version: 2, state: 'PROPOSED' });
    const dry = `query($id: ID!) { dryRunCreditProfile(id: $id) { examined changed raised lowered
      changes { nodes { company { id } from { score grade } to { score grade } } } } }`;
    expect((await serving.ask(one, dry, { id: drawn?.id })).data).toMatchObject({
      dryRunCreditProfile: { examined: 3, changed: 3, raised: 3, lowered: 0, changes: {
        nodes: expect.arrayContaining([{ company: { id: companyId(0) },
          from: { score: 77, grade: 'A' }, to: { score: 87, grade: 'AAA' } }]),
      } },
    });
    expect(await approve(drawn?.id, one)).toMatchObject({ code: 'SAME_PERSON' });
    expect(await approve(drawn?.id)).toMatchObject({ state: 'APPROVED' });

    const credit = watch(serving, companyId(0));
    serving.clock.turn(new Date(FROM.getTime() - 1));
    expect(await credit.asked(serving.clock.now())).toEqual({ score: 77, grade: 'A' });
    expect(await recompute()).toBeNull();
    serving.clock.turn(FROM);
    const done = await until(recompute, (told) => Boolean(told?.finishedAt));
    expect(done).toMatchObject({ reason: 'CREDIT_DEFAULT@2', total: 3, done: 3 });
    expect(await credit.published()).toMatchObject({ score: 87, grade: 'AAA', asOf: FROM });
    expect(await credit.announced()).toEqual(expect.arrayContaining([
      'AA>A 2026-11-23T02:00:00.000Z', 'A>AAA 2026-11-30T16:00:00.000Z',
      'AA>AAA 2026-11-30T16:00:00.000Z',
    ]));
    expect(await credit.announced()).toHaveLength(4);
    expect(await credit.asked(new Date(FROM.getTime() - 1))).toEqual({ score: 77, grade: 'A' });
  });

  test('values an entry by the version in force at its event, however late heard', async () => {
    const drawn = await propose([{
      code: 'R-K-11', kind: 'BAD', variant: 'PETITION_UPHELD', source: '本区试行', verify: false,
      figures: [{ name: 'points', number: -9 }, { name: 'title', text: '诉求查实' },
        { name: 'severity', text: 'SLIGHT' }, { name: 'veto', flag: false },
        { name: 'topic', text: 'petition.upheld' }],
    }]);
    await approve(drawn?.id);
    serving.clock.turn(new Date(FROM.getTime() + 1));
    await until(recompute, (told) => Boolean(told?.finishedAt));
    await hear(serving, upheld({ name: 'late', company: companyId(1), closedAt: TODAY }),
      upheld({ name: 'new', company: companyId(1), closedAt: FROM.toISOString() }));
    const { entries } = watch(serving, companyId(1));
    expect((await entries()).map(({ points, profileVersion }) => [points, profileVersion]))
      .toEqual([[-3, 1], [-9, 2]]);
  });

  test('of the wrong shape is refused, and the figure named', async () => {
    const wrong = { code: 'R-K-09', kind: 'SCORERS', source: '本区', verify: false };
    expect(await propose([{ ...wrong, figures: [
      { name: 'weights.STREET', number: 30 }, { name: 'weights.COUNTY', number: 60 },
    ] }])).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.figures.weights' });
  });

  const days = (amount: number) => ({ name: 'limit', limit: { amount, unit: 'WORKING_DAYS' } });
  const rung = { action: 'URGE', level: 'PLATFORM_HEAD', rule: 'R-E-03' };

  test.each([
    ['BASE', 'start', [{ name: 'start', number: 1e9 }, { name: 'most', number: 80 }]],
    ['BASE', 'start', [{ name: 'start', number: -1 }, { name: 'most', number: 80 }]],
    ['BASE', 'most', [{ name: 'start', number: 80 }, { name: 'most', number: 1_001 }]],
    ['CAP', 'good', [{ name: 'good', number: 1e9 }]],
    ['VALIDITY', 'months', [{ name: 'months', number: 100_000 }]],
    ['GRADES', 'floors.AAA', [{ name: 'floors.AAA', number: 1e9 }]],
    ['GOOD', 'points', [{ name: 'title', text: '表彰' }, { name: 'points', number: 1e9 }]],
    ['BAD', 'points', [
      { name: 'title', text: '处罚' }, { name: 'points', number: -1e9 },
      { name: 'severity', text: 'SLIGHT' }, { name: 'veto', flag: false },
    ]],
    ['WITHDRAWAL', 'limit.amount', [days(1_000_000)]],
    ['DISCLOSURE_AT_MOST', 'longest.amount', [
      { name: 'longest.amount', number: 1_000 }, { name: 'longest.unit', text: 'YEARS' },
    ]],
    ['CASE_LADDER', 'rungs.0.at.after.amount', [{ name: 'rungs', rungs: [
      { ...rung, at: [{ after: { amount: 1_000_000, unit: 'HOURS' } }] },
    ] }]],
  ])('of an absurd figure is refused: %s %s', async (kind, figure, figures) => {
    const line = { code: 'R-K-08', kind, source: '本区试行', verify: false, figures };
    expect(await propose([line])).toMatchObject({
      code: 'INVALID_INPUT', rule: 'R-K-08', field: `lines.0.figures.${figure}`,
    });
  });
});

describe('A recompute', () => {
  const effective = async () => {
    const drawn = await propose();
    await approve(drawn?.id);
    const profileId = drawn?.id ?? '';
    return { tenant: HERE, profileId, name: 'CREDIT_DEFAULT@2', effectiveAt: FROM };
  };
  const run = async (of: Awaited<ReturnType<typeof effective>>, after: string | null) =>
    asWorker(serving.database.worker, (em) => recomputeScores(em, of, after, FROM, 1));
  const latest = () => asWorker(serving.database.worker, findLatestRecompute);

  test('goes on where it was killed, and tells nobody twice', async () => {
    const of = await effective();
    const credit = watch(serving, companyId(0));
    const first = await run(of, null);
    await expect(asWorker(serving.database.worker, async (em) => {
      await recomputeScores(em, of, first, FROM, 1);
      throw new Error('killed');
    })).rejects.toThrow('killed');
    expect(await latest()).toMatchObject({ done: 1, total: 3, finishedAt: null });

    const second = await run(of, first);
    expect(await Promise.all([run(of, first), run(of, second)])).toContain(null);
    for (let after = (await latest())?.reached ?? null; after;) after = await run(of, after);
    expect(await latest()).toMatchObject({ done: 3, total: 3, finishedAt: FROM });
    expect(await run(of, null)).toBeNull();
    expect(await credit.announced()).toHaveLength(4);
  });

  test('by two workers at once counts each subject once', async () => {
    const of = await effective();
    await using _ = await serving.anotherWorker();
    serving.clock.turn(FROM);
    await until(recompute, (told) => Boolean(told?.finishedAt));
    expect(await latest()).toMatchObject({ id: of.profileId, done: 3, total: 3 });
    expect(await watch(serving, companyId(0)).announced()).toHaveLength(4);
  });
});
