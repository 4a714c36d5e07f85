import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeOnBackends } from '@linli/chassis/testing/queues.ts';
import { until } from '../asking.ts';
import type { Constellation } from '../constellation.ts';
import { districtOfficer, rulesApprover } from '../people.ts';
import { chance, SEED } from './chance.ts';
import { settle } from './faults.ts';
import { type Hurtable, openHurtable } from './hurtable.ts';
import { enterMany, type Folded, foldAll } from './many-companies.ts';
import { faultsOfMessages } from './messages.ts';

/** Many a batch: each life of the worker does a few, and dies in one. */
const COMPANIES = 3_000;
const EACH = 8;
const KILLS = 4;
const FROM = new Date('2026-12-01T00:00:00+08:00');
/** Where everybody starts from: as shipped, and from December on. */
const [BEFORE, AFTER] = [80, 90];
/** A batch takes about as long. */
const MOMENT_MS = 60;

describeOnBackends('a recompute of all credit, its worker killed, over %s', (backend) => {
  let hurt: Hurtable;
  let linli: Constellation;

  beforeAll(async () => {
    hurt = await openHurtable(backend, '2026-11-23T10:00:00+08:00');
    ({ linli } = hurt);
    await enterMany(linli, COMPANIES, EACH, BEFORE);
  }, 180_000);
  afterAll(async () => {
    await hurt?.[Symbol.asyncDispose]();
  });

  test(`tells each score once, and each change of grade once (LINLI_TEST_SEED=${SEED})`, async () => {
    const draw = chance(SEED);
    const [before, after] = [await foldAll(linli, BEFORE, FROM), await foldAll(linli, AFTER, FROM)];
    await enact(linli);
    await linli.turn(FROM);
    for (let kill = 0, done = 0; kill < KILLS; kill += 1) {
      const going = await moving(linli, done);
      expect(going.finished).toBe(false);
      ({ done } = going);
      await pause(draw(MOMENT_MS));
      linli.system.workers.kill();
    }
    await until(() => told(linli), ({ finished }) => finished, 60);
    await settle(linli, FROM);

    const subjects = after.length;
    expect(subjects).toBeGreaterThan(COMPANIES);
    expect(await told(linli)).toEqual({ done: subjects, total: subjects, finished: true });
    expect(await linli.rows('property', SCORES, [FROM])).toEqual(after);
    expect(await linli.rows('property', CHANGES)).toEqual(changes(before, after));
    expect(await faultsOfMessages(linli)).toEqual([]);
  }, 180_000);
});

const SCORES = `select subject_id as id, score, grade from credit_score
  where as_of = $1 and profile_version = 2 order by 1`;
const CHANGES = `select payload->>'companyId' as id, payload->>'from' as "from",
  payload->>'to' as "to", (payload->>'score')::int as score
  from outbox where topic = 'property.grade-changed' order by 1`;

/** Whose grade another base changes: each is told of once. */
function changes(before: readonly Folded[], after: readonly Folded[]) {
  const grades = new Map(before.map(({ id, grade }) => [id, grade]));
  return after.map(({ id, grade: to, score }) => ({ id, from: grades.get(id), to, score }))
    .filter(({ from, to }) => from !== to);
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
}

/** How far it is, as the graph tells. */
async function told(linli: Constellation): Promise<Progress> {
  const ask = await linli.as(districtOfficer);
  const { data } = await ask<{
    creditRecompute: { done: number; total: number; finishedAt: string | null } | null;
  }>('{ creditRecompute { done total finishedAt } }');
  const { done = 0, total = 0, finishedAt = null } = data.creditRecompute ?? {};
  return { done, total, finished: finishedAt !== null };
}

/** Waits, looking closely, until it has come further. */
async function moving(linli: Constellation, done: number): Promise<Progress> {
  const giveUpAt = Date.now() + 60_000;
  for (;;) {
    const [now] = await linli.rows<Progress>('property', PROGRESS);
    if (now && now.done > done) return now;
    if (Date.now() > giveUpAt) throw new Error(`It stands still at ${done}`);
  }
}

const PROGRESS = 'select done, total, finished_at is not null as finished from credit_recompute';

/** From December on everybody starts from 90. */
async function enact(linli: Constellation): Promise<void> {
  const proposed = await change(linli, 'propose', {
    code: 'CREDIT_DEFAULT', validFrom: FROM.toISOString(), note: '试行',
    lines: [{
      code: 'R-K-08', kind: 'BASE', source: '本区试行', verify: false,
      figures: [{ name: 'start', number: AFTER }, { name: 'most', number: AFTER }],
    }],
  });
  await change(linli, 'approve', { profileId: proposed, note: '同意' });
}

async function change(
  linli: Constellation, verb: 'propose' | 'approve', given: object,
): Promise<string> {
  const ask = await linli.as(verb === 'propose' ? districtOfficer : rulesApprover);
  const type = verb === 'propose' ? 'ProposeProfileInput' : 'DecideProfileInput';
  const { data } = await ask<{ done: { id?: string } }>(`mutation($input: ${type}!) {
    done: ${verb}CreditProfile(input: $input) { ... on ProfileVersion { id }
      ... on Refusal { code message } } }`, { input: { idempotencyKey: randomUUID(), ...given } });
  if (data.done.id === undefined) throw new Error(JSON.stringify(data));
  return data.done.id;
}
