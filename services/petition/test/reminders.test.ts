import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { work } from '../worker.ts';
import { openPetitions, type Petitions, workerEnv } from './fixtures.ts';
import { enterDuties, noticesOf, officer } from './rostering.ts';

let opened: AsyncDisposableStack;
let petitions: Petitions;
let queueUrl: string;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  queueUrl = opened.use(await openTestQueue()).url;
  petitions = opened.use(await openPetitions());
});
afterEach(() => opened.disposeAsync());

async function startWorker(): Promise<void> {
  const env = { ...workerEnv(petitions.database), QUEUE_DATABASE_URL: queueUrl };
  opened.use(await work(env, petitions.clock));
}

const turn = (at: string) => petitions.clock.turn(new Date(`${at}+08:00`));
const china = (at: string) => new Date(`${at}+08:00`).toISOString();

/** Who was reminded under R-H-43, by the word for it, in the order they were. */
async function reminded(id: string) {
  const notices = await noticesOf(petitions, id);
  return notices.filter(({ text }) => text.includes('R-H-43'))
    .map(({ role, post, to, at }) => [role, post, to.id, at]);
}

const waitFor = (id: string, count: number) => {
  return until(() => reminded(id), (seen) => seen.length >= count);
};

const MANNED = ['MICRO_GRID', 'COMMUNITY', 'DEPARTMENT', 'DEPARTMENT_LEADER'] as const;

/** Lodged on Friday 2026-09-18 and due on Thursday 2026-10-15, to the end of the day. */
const BEFORE = ['OWES', 'GRID_OFFICER', officer('micro_grid'), china('2026-10-14T17:30:00')];
const AFTER = [
  ['OWES', 'COMMUNITY_LEADER', officer('community'), china('2026-10-16T17:30:00')],
  ['COPY', 'DEPARTMENT_LEADER', officer('department_leader'), china('2026-10-16T17:30:00')],
];

describe('R-H-43: a reminder (催办)', () => {
  test('comes a working day before the due day, in its last office hour, not before', async () => {
    await startWorker();
    await enterDuties(petitions, MANNED.map((at) => ({ at, person: at.toLowerCase() })));
    const id = await petitions.lodge();
    turn('2026-10-14T17:29:59.999');
    await until(() => noticesOf(petitions, id), (seen) => seen.length === 2);
    expect(await reminded(id)).toEqual([]);
    turn('2026-10-14T17:30:00');
    expect(await waitFor(id, 1)).toEqual([BEFORE]);
  });

  test('comes again the day after, with a copy to the leader of the department', async () => {
    await startWorker();
    await enterDuties(petitions, MANNED.map((at) => ({ at, person: at.toLowerCase() })));
    const id = await petitions.lodge();
    turn('2026-10-16T17:29:59.999');
    await until(() => noticesOf(petitions, id), (seen) => seen.length === 5);
    expect(await reminded(id)).toEqual([BEFORE]);
    turn('2026-10-16T17:30:00');
    expect((await waitFor(id, 3)).toSorted()).toEqual([BEFORE, ...AFTER].toSorted());
  });

  test('is sent once, by two workers a month late', async () => {
    await Promise.all([startWorker(), startWorker()]);
    await enterDuties(petitions, MANNED.map((at) => ({ at, person: at.toLowerCase() })));
    const id = await petitions.lodge();
    turn('2026-11-20T10:00:00');
    await until(() => noticesOf(petitions, id), (seen) => {
      return seen.some(({ action }) => action === 'INTERVIEW');
    });
    expect((await reminded(id)).toSorted()).toEqual([BEFORE, ...AFTER].toSorted());
  });
});
