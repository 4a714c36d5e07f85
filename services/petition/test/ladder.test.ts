import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { receive } from '@linli/chassis/inbox.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { idOf, newId } from '@linli/kernel/ids.ts';
import { work } from '../worker.ts';
import {
  aLodging, eventsOf, HANDLER, HOTLINE, inGrid, openPetitions, type Petitions, SHUANGLIU, START,
  WEST, workerEnv,
} from './fixtures.ts';
import { SIDE, SOUTH } from './district.ts';

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

const turn = (at: string) => petitions.clock.turn(new Date(at));

interface Rung {
  readonly rung: number;
  readonly action: string;
  readonly dueAt: string;
  readonly by: string;
  readonly deadline: { readonly kind: string };
  readonly to: { readonly level: string };
}

async function rungs(id: string, kind = 'HANDLE'): Promise<Rung[]> {
  const seen: { escalations: Rung[] } = JSON.parse(JSON.stringify(await petitions.see(id)));
  return seen.escalations.filter(({ deadline }) => deadline.kind === kind);
}

const waitFor = (id: string, count: number, kind = 'HANDLE') => {
  return until(() => rungs(id, kind), (seen) => seen.length >= count);
};

const DEPARTMENT = { id: idOf(SHUANGLIU, 'department', 1) };
const NOTHING = { grid: null, division: null, department: null };
const on = (level: string, at: object) => ({ level, ...NOTHING, ...at });
const MICRO = on('MICRO_GRID', { grid: { id: idOf(SHUANGLIU, 'MICRO', 1) } });

const COMMUNITY = on('COMMUNITY', { division: { code: '510116001001' } });

/** Lodged on Friday 2026-09-18, due on 2026-10-15: what comes when nobody acts. */
const LADDER = [
  [1, 'REMIND', '2026-09-30T06:00:00.000Z', 'R-E-01@1', MICRO],
  [2, 'WARN', '2026-10-12T09:30:00.000Z', 'R-E-02@1', MICRO],
  [3, 'REMIND', '2026-10-14T09:30:00.000Z', 'R-H-43@1', MICRO],
  [4, 'URGE', '2026-10-15T15:59:59.999Z', 'R-E-03@1',
    on('GENERAL_GRID', { grid: { id: idOf(SHUANGLIU, 'GENERAL', 1) } })],
  [5, 'ESCALATE', '2026-10-16T04:00:00.000Z', 'R-E-08@1', COMMUNITY],
  [6, 'REMIND', '2026-10-16T09:30:00.000Z', 'R-H-43@1', COMMUNITY],
  [7, 'WHISTLE', '2026-10-16T15:59:59.999Z', 'R-E-04@1',
    on('STREET', { division: { code: '510116001' } })],
  [
    8, 'SUPERVISE', '2026-10-20T15:59:59.999Z', 'R-E-05@1',
    on('DEPARTMENT', { department: DEPARTMENT }),
  ],
  [
    9, 'INTERVIEW', '2026-10-22T15:59:59.999Z', 'R-E-06@1',
    on('DEPARTMENT', { department: DEPARTMENT }),
  ],
  [
    10, 'DECIDE', '2026-10-29T15:59:59.999Z', 'R-E-07@1',
    on('DISTRICT', { division: { code: '510116' } }),
  ],
].map(([rung, action, dueAt, by, to]) => ({ rung, action, dueAt, by, to }));

describe('a petition on which nobody acts', () => {
  test('climbs rung by rung, each in its instant and not before, up to the district', async () => {
    const id = await petitions.lodge();
    await startWorker();
    for (const [place, rung] of LADDER.entries()) {
      const due = new Date(String(rung.dueAt));
      petitions.clock.turn(new Date(due.getTime() - 1));
      expect(await rungs(id)).toHaveLength(place);
      petitions.clock.turn(due);
      const seen = await waitFor(id, place + 1);
      expect(seen).toMatchObject(LADDER.slice(0, place + 1));
      expect(await petitions.see(id)).toMatchObject({ owedBy: rung.to, stage: 'ASSIGNED' });
    }
    expect(await rungs(id, 'SIGN_FOR')).toMatchObject([
      { action: 'URGE', dueAt: '2026-09-20T15:59:59.999Z', to: MICRO },
    ]);
    expect(await rungs(id, 'FIRST_CONTACT')).toMatchObject([
      { action: 'URGE', dueAt: '2026-09-19T02:00:00.000Z', to: MICRO },
    ]);
    expect(await petitions.see(id)).toMatchObject({ overdue: true });
  });

  test('after weeks of silence is caught up in order, once, by two workers at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => petitions.lodge()));
    turn('2026-12-01T00:00:00+08:00');
    await Promise.all([startWorker(), startWorker()]);
    for (const id of ids) expect(await waitFor(id, 10)).toMatchObject(LADDER);
    for (const id of ids) {
      expect(await rungs(id)).toHaveLength(10);
      expect(await eventsOf(petitions.database.worker, 'petition.whistle-called', id)).toEqual([{
        petitionId: id, division: '510116001', departmentId: DEPARTMENT.id, kind: 'DAILY',
        dueAt: '2026-10-16T15:59:59.999Z', reason: expect.stringContaining('R-E-04'),
      }]);
    }
  });

  test('that is urgent is whistled for as an emergency', async () => {
    const id = await petitions.lodge({ urgency: 'URGENT', kind: 'HELP' });
    turn('2026-12-01T00:00:00+08:00');
    await startWorker();
    await waitFor(id, 10);
    expect(await eventsOf(petitions.database.worker, 'petition.whistle-called', id))
      .toMatchObject([{ kind: 'EMERGENCY' }]);
  });

  test('known to a community alone begins there and never sinks to a grid', async () => {
    const id = await petitions.lodge({ place: { estateId: idOf(SHUANGLIU, 'estate', 3) } });
    turn('2026-10-16T11:00:00+08:00');
    await startWorker();
    const community = { level: 'COMMUNITY', division: { code: '510116001002' } };
    expect(await waitFor(id, 4)).toMatchObject([
      { action: 'REMIND', to: community }, { action: 'WARN', to: community },
      { action: 'REMIND', to: community }, { action: 'URGE', to: community },
    ]);
  });
});

test('a petition that is answered climbs no further, and one redone does not sink', async () => {
  const id = await petitions.lodge();
  await startWorker();
  turn('2026-10-17T09:00:00+08:00');
  await waitFor(id, 7);
  await petitions.step(HANDLER, 'signForPetition', id);
  await petitions.step(HANDLER, 'handlePetition', id, { note: '处理' });
  await petitions.step(HANDLER, 'replyToPetition', id, { text: '答复', outcome: 'EXPLAINED' });
  turn('2026-10-26T09:00:00+08:00');
  expect(await waitFor(id, 1, 'CALL_BACK')).toMatchObject([{ to: { level: 'STREET' } }]);
  expect(await rungs(id)).toHaveLength(7);
  await petitions.step(HOTLINE, 'callBackPetition', id, { result: 'UNSOLVED' });
  turn('2026-11-16T23:59:59.999+08:00');
  const again = await waitFor(id, 11);
  expect(again.slice(7)).toMatchObject([
    ...[1, 2, 3].map((rung) => ({ rung, to: { level: 'STREET' } })),
    { rung: 4, action: 'URGE', dueAt: '2026-11-16T15:59:59.999Z', to: { level: 'STREET' } },
  ]);
  expect(await petitions.see(id)).toMatchObject({ owedBy: { level: 'STREET' }, stage: 'REOPENED' });
});

const waitUntil = (id: string, word: string) => {
  return until(() => petitions.see(id), (seen) => JSON.stringify(seen).includes(word));
};

/** An event as the queue hands it over. */
function deliver(topic: string, subject: string, sequence: number, payload: object): Promise<void> {
  return receive(petitions.database.worker, {
    id: idOf('delivery', sequence), topic, subject, sequence, payload, tenant: SHUANGLIU,
    publisher: 'grid', happenedAt: START.toISOString(),
  });
}

describe('an event of grid', () => {
  test('a department that reports in has signed for it, once however often told', async () => {
    const id = await petitions.lodge();
    await startWorker();
    const arrivedAt = '2026-09-18T04:00:00.000Z';
    const report = {
      whistleId: newId(START), petitionId: id, departmentId: DEPARTMENT.id, arrivedAt,
      action: '已到场处置',
    };
    await deliver('grid.department-reported-in', id, 1, report);
    await deliver('grid.department-reported-in', id, 1, report);
    const seen = await waitUntil(id, 'HANDLING');
    expect(seen).toMatchObject({
      stage: 'HANDLING',
      evidence: [{ note: 'reported in: 已到场处置', by: DEPARTMENT.id }],
      deadlines: expect.arrayContaining([
        expect.objectContaining({ kind: 'SIGN_FOR', state: 'MET', endedAt: arrivedAt }),
        expect.objectContaining({ kind: 'HANDLE', state: 'RUNNING' }),
      ]),
    });
  });

  test('of a department the duty list does not name, nothing is signed for', async () => {
    const id = await petitions.lodge();
    await startWorker();
    const departmentId = idOf(SHUANGLIU, 'department', 2);
    await deliver('grid.department-reported-in', id, 1, {
      whistleId: newId(START), petitionId: id, departmentId, action: '协助',
      arrivedAt: START.toISOString(),
    });
    const seen = await waitUntil(id, '协助');
    expect(seen).toMatchObject({ stage: 'ASSIGNED' });
  });

  test('a grid that is drawn anew locates what is lodged since', async () => {
    await startWorker();
    const gridId = idOf('drawn');
    const [west, east] = [WEST + 5 * SIDE, WEST + 6 * SIDE];
    await deliver('grid.drawn', gridId, 1, {
      gridId, kind: 'MICRO', parentId: null, division: '510116001002', estateId: null,
      boundary: [[west, SOUTH], [east, SOUTH], [east, SOUTH + SIDE], [west, SOUTH + SIDE]],
    });
    const lodged = await until(
      () => petitions.act(HOTLINE, 'lodgePetition', aLodging({ place: { point: inGrid(6) } })),
      (seen) => JSON.stringify(seen).includes('"Petition"'),
    );
    expect(lodged).toMatchObject({ grid: { id: gridId }, division: { code: '510116001002' } });
  });
});
