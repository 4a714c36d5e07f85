import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { counterEntry, keepEntry } from '../commands/keep-entry.ts';
import type { CreditEntry } from '../store/credit-entry.entity.ts';
import { lockSubject } from '../store/subjects.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { hear, upheld } from './hearing.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';
import { watch } from './watching.ts';

const CONFIRMED = '2026-11-23T10:00:00+08:00';
const EXPIRED = new Date('2027-11-23T10:00:00+08:00');
const LONG_AFTER = new Date('2028-06-01T00:00:00+08:00');
const company = companyId(0);

/** Four that take a company down to B and, as they expire, back to AA. */
const EVENTS = [
  { name: 'a', closedAt: '2026-02-01T10:00:00+08:00', overdue: true },
  { name: 'b', closedAt: '2026-08-01T10:00:00+08:00', overdue: true },
  { name: 'c', closedAt: '2026-08-01T10:00:00+08:00', overdue: true },
  { name: 'd', closedAt: '2026-11-20T10:00:00+08:00', overdue: false },
].map((event) => ({ ...event, company }));

let serving: Serving;
let credit: ReturnType<typeof watch>;

beforeEach(async () => {
  serving = await openServing(CONFIRMED);
  credit = watch(serving, company);
  await serving.load(aDistrict(HERE));
});
afterEach(async () => serving[Symbol.asyncDispose]());

describe('The published grade (R-K-08, R-K-12)', () => {
  test('is AA again in the instant in which its only entry expires, and not before', async () => {
    await hear(serving, upheld({ name: 'one', company, closedAt: CONFIRMED }));
    expect(await credit.announced()).toEqual(['AA>A 2026-11-23T02:00:00.000Z']);

    serving.clock.turn(new Date(EXPIRED.getTime() - 1));
    await beats();
    expect(await credit.published()).toMatchObject({ grade: 'A', score: 77 });
    expect(await credit.announced()).toHaveLength(1);

    serving.clock.turn(EXPIRED);
    await credit.quiet();
    await beats();
    expect(await credit.published()).toMatchObject({ grade: 'AA', score: 80, asOf: EXPIRED });
    expect(await credit.announced())
      .toEqual(['AA>A 2026-11-23T02:00:00.000Z', 'A>AA 2027-11-23T02:00:00.000Z']);
  });

  test('moves once though two workers wake to it at once', async () => {
    await using _ = await serving.anotherWorker();
    await hear(serving, ...['one', 'two', 'three'].map((name) => {
      return upheld({ name, company, closedAt: CONFIRMED, overdue: true });
    }));
    serving.clock.turn(EXPIRED);
    await credit.quiet();
    expect((await credit.announced()).slice(-1)).toEqual(['B>AA 2027-11-23T02:00:00.000Z']);
    expect(await credit.announced()).toHaveLength(3);
    expect(await credit.rungs()).toHaveLength(3);
  });

  test('after a year of silence is told as it went, in order, by instants of its own', async () => {
    await hear(serving, ...EVENTS.map(upheld));
    const before = await credit.announced();
    serving.clock.turn(LONG_AFTER);
    await credit.quiet();
    expect((await credit.announced()).slice(before.length)).toEqual([
      'B>A 2027-08-01T02:00:00.000Z', 'A>AA 2027-11-20T02:00:00.000Z',
    ]);
  });

  test('is told so even when what happened last is heard first', async () => {
    await hear(serving, ...EVENTS.map(upheld));
    const before = await credit.announced();
    const validUntil = new Date('2029-06-01T00:00:00+08:00');
    await enter({ confirmedAt: LONG_AFTER, validUntil }, LONG_AFTER);
    serving.clock.turn(LONG_AFTER);
    await credit.quiet();
    expect((await credit.announced()).slice(before.length)).toEqual([
      'B>A 2027-08-01T02:00:00.000Z', 'A>AA 2027-11-20T02:00:00.000Z',
      'AA>A 2028-05-31T16:00:00.000Z',
    ]);
  });

  test('X-14 信用评分引擎: is at every instant what the graph says as of it', async () => {
    await hear(serving, ...EVENTS.map(upheld));
    const ends = (await credit.entries()).map(({ validUntil }) => validUntil.getTime());
    for (const instant of new Set(ends.flatMap((end) => [end - 1, end, end + 1]))) {
      serving.clock.turn(new Date(instant));
      await credit.quiet();
      const { score, grade } = (await credit.published()) ?? {};
      const asked = await credit.asked(new Date(instant));
      expect({ instant, score, grade }).toEqual({ instant, ...asked });
    }
    expect(await credit.published()).toMatchObject({ score: 80, grade: 'AA' });
  });
});

describe('The clock of an entry', () => {
  test('is written with it, and tells the days its months spanned', async () => {
    await hear(serving, upheld({ name: 'leap', company, closedAt: '2027-03-01T10:00:00+08:00' }));
    const dueAt = new Date('2028-03-01T10:00:00+08:00');
    expect(await credit.clocks()).toMatchObject([{
      subjectId: company, kind: 'EXPIRE_ENTRY', rule: 'R-K-12', amount: 366, unit: 'NATURAL_DAYS',
      dueAt, ringAt: dueAt,
    }]);
  });

  test('is started once however often the event is heard', async () => {
    const event = upheld({ name: 'one', company, closedAt: CONFIRMED });
    await hear(serving, event);
    await asWorker(serving.database.worker, (em) =>
      kysely<ChassisTables>(em).deleteFrom('inbox').where('id', '=', event.id).execute());
    await hear(serving, event);
    expect(await credit.clocks()).toHaveLength(1);
  });

  test('is cancelled by the line that takes the entry back, and no other is', async () => {
    const names = ['one', 'two'];
    await hear(serving, ...names.map((name) => upheld({ name, company, closedAt: CONFIRMED })));
    const [taken] = await credit.entries();
    await asWorker(serving.database.worker, (em) => counterEntry(em, taken?.id ?? '', {
      reason: 'withdrawn', caseId: idOf('case'), now: serving.clock.now(),
    }));
    expect(await credit.published()).toMatchObject({ score: 77, grade: 'A' });
    const states = await credit.clocks();
    expect(new Map(states.map((row) => [row.context['entryId'] === taken?.id, row.state])))
      .toEqual(new Map([[true, 'CANCELLED'], [false, 'RUNNING']]));

    serving.clock.turn(EXPIRED);
    await credit.quiet();
    expect(await credit.published()).toMatchObject({ score: 80, grade: 'AA' });
    expect(await credit.rungs()).toHaveLength(1);
  });
});

/** Writes one line more, like the first but for the change. */
async function enter(change: Partial<CreditEntry>, now: Date): Promise<void> {
  await asWorker(serving.database.worker, async (em) => {
    const held = await lockSubject(em, { tenant: HERE, kind: 'COMPANY', id: company });
    const [like] = await credit.entries();
    if (!held || !like) throw new Error('Nothing was entered');
    const id = idOf('entry', 'one more');
    const evidence = { ...like.evidence, eventId: id };
    const entry = { ...like, id, eventId: id, evidence, enteredAt: now, ...change };
    await keepEntry(em, held, entry, now);
  });
}

/** Long enough for the worker to come round, though nothing tells it to. */
function beats(): Promise<void> {
  return sleep(800);
}
