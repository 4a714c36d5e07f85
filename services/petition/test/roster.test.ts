import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { z } from 'zod';
import { work } from '../worker.ts';
import {
  fieldOf, HOTLINE, openPetitions, type Petitions, SHUANGLIU, workerEnv,
} from './fixtures.ts';
import {
  EVERYBODY, enterDuties, gapsOf, noticesOf, officer, PLACES, without,
} from './rostering.ts';

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

const gaps = (args: string) => gapsOf(petitions, args);
const turn = (at: string) => petitions.clock.turn(new Date(at));
const china = (at: string) => new Date(`${at}+08:00`).toISOString();

const ESCALATIONS = z.object({
  escalations: z.array(z.looseObject({
    rung: z.int(), reason: z.string(),
    to: z.object({ level: z.string(), officer: z.object({ id: z.string() }).nullable() }),
    notices: z.array(z.object({ id: z.string() })),
    deadline: z.object({ kind: z.string() }),
  })),
});

async function escalationsOf(id: string) {
  const data = await petitions.data(HOTLINE, `query ($id: ID!) { petition(id: $id) { escalations {
    rung reason to { level officer { id } } notices { id } deadline { kind } } } }`, { id });
  return ESCALATIONS.parse(fieldOf(data, 'petition')).escalations
    .filter(({ deadline }) => deadline.kind === 'HANDLE');
}

const climbed = (id: string, count: number) => {
  return until(() => escalationsOf(id), (seen) => seen.length >= count);
};

const told = async (id: string) => (await noticesOf(petitions, id))
  .map(({ action, role, to, at }) => [action, role, to.id, at]);

describe('a rung', () => {
  test('falls to whoever held the post at its true instant, though a week late', async () => {
    await startWorker();
    const id = await petitions.lodge();
    await enterDuties(petitions, [
      ...without('GENERAL_GRID', 'COMMUNITY'),
      { at: 'GENERAL_GRID', person: 'left', until: '2026-10-15T12:00:00+08:00' },
      {
        at: 'GENERAL_GRID', person: 'came', from: '2026-10-15T12:00:00+08:00',
        until: '2026-10-16T00:00:00+08:00',
      },
      { at: 'GENERAL_GRID', person: 'later', from: '2026-10-16T00:00:00+08:00' },
      // The rung is due at noon of the 16th: its last holder left in the instant before.
      { at: 'COMMUNITY', person: 'before noon', until: '2026-10-16T12:00:00+08:00' },
      {
        at: 'COMMUNITY', person: 'from noon', from: '2026-10-16T12:00:00+08:00',
        until: '2026-10-16T12:00:00.001+08:00',
      },
    ]);
    turn('2026-10-23T12:00:00+08:00');
    await climbed(id, 9);
    expect(await told(id)).toEqual([
      ['REMIND', 'OWES', officer('micro_grid'), china('2026-09-30T14:00:00')],
      ['WARN', 'OWES', officer('micro_grid'), china('2026-10-12T17:30:00')],
      ['REMIND', 'OWES', officer('micro_grid'), china('2026-10-14T17:30:00')],
      ['URGE', 'OWES', officer('came'), china('2026-10-15T23:59:59.999')],
      ['ESCALATE', 'OWES', officer('from noon'), china('2026-10-16T12:00:00')],
      // Whoever held the post at noon has left it by the evening: it goes to the next above.
      ['REMIND', 'OWES', officer('street'), china('2026-10-16T17:30:00')],
      ...await whistled(id),
      ['SUPERVISE', 'OWES', officer('department'), china('2026-10-20T23:59:59.999')],
      ['INTERVIEW', 'OWES', officer('department'), china('2026-10-22T23:59:59.999')],
    ]);
  });

  /** The street is told as its own, the department it calls with a copy. */
  async function whistled(id: string) {
    const rows = (await told(id)).filter(([action]) => action === 'WHISTLE');
    const at = china('2026-10-16T23:59:59.999');
    expect(rows.toSorted()).toEqual([
      ['WHISTLE', 'OWES', officer('street'), at], ['WHISTLE', 'COPY', officer('department'), at],
    ].toSorted());
    return rows;
  }

  test('is told once to each, by two workers at once', async () => {
    await Promise.all([startWorker(), startWorker()]);
    await enterDuties(petitions, EVERYBODY);
    const ids = await Promise.all(Array.from({ length: 12 }, () => petitions.lodge()));
    turn('2026-12-01T00:00:00+08:00');
    for (const id of ids) await climbed(id, 10);
    for (const id of ids) {
      const seen = await noticesOf(petitions, id);
      expect(seen.map(({ rung, role }) => `${rung} ${role}`).toSorted()).toEqual([
        '1 OWES', '10 OWES', '2 OWES', '3 OWES', '4 OWES', '5 OWES', '6 OWES', '7 COPY', '7 OWES',
        '8 OWES', '9 OWES',
      ]);
    }
  });

  test('warns before National Day, in office hours, and not after it', async () => {
    await startWorker();
    await enterDuties(petitions, EVERYBODY);
    turn('2026-09-28T10:00:00+08:00');
    // Three working days: due on 8 October, of which the working day before is 30 September.
    const id = await petitions.lodge({ kind: 'CONSULTATION' });
    turn('2026-09-30T17:29:59.999+08:00');
    await climbed(id, 1);
    expect((await told(id)).map(([action]) => action)).toEqual(['REMIND']);
    turn('2026-09-30T17:30:00+08:00');
    await climbed(id, 3);
    expect((await told(id)).slice(1)).toEqual(['WARN', 'REMIND'].map((action) => {
      return [action, 'OWES', officer('micro_grid'), china('2026-09-30T17:30:00')];
    }));
  });

  test('says what is due in two languages and names nobody', async () => {
    await startWorker();
    await enterDuties(petitions, EVERYBODY);
    const id = await petitions.lodge();
    turn('2026-09-30T14:00:00+08:00');
    await climbed(id, 1);
    const [notice] = await noticesOf(petitions, id);
    expect(notice).toMatchObject({
      post: 'GRID_OFFICER', level: 'MICRO_GRID',
      text: 'Reminder: handling the petition is due at 2026-10-15 23:59, China time (R-E-01@1). '
        + 'The step is yours.',
    });
    expect(JSON.stringify(notice)).not.toMatch(/张|138/);
  });
});

describe('a ladder with a hole', () => {
  test('is climbed to the next level that has somebody, and the gap is reported once', async () => {
    await startWorker();
    await enterDuties(petitions, without('COMMUNITY', 'STREET'));
    const [id, other] = [await petitions.lodge(), await petitions.lodge()];
    turn('2026-10-16T12:00:00+08:00');
    const seen = await climbed(id, 5);
    await climbed(other, 5);
    expect(seen.map(({ to }) => [to.level, to.officer?.id])).toEqual([
      ...Array(3).fill(['MICRO_GRID', officer('micro_grid')]),
      ['GENERAL_GRID', officer('general_grid')], ['DEPARTMENT', officer('department')],
    ]);
    expect(seen[4]?.reason).toContain('nobody on duty at COMMUNITY, STREET');
    expect(seen.map(({ notices }) => notices.length)).toEqual([1, 1, 1, 1, 1]);
    const [notice] = (await noticesOf(petitions, id)).filter(({ rung }) => rung === 5);
    expect(notice?.text).toContain('Nobody was on duty at: the community, the street.');

    turn('2026-10-16T23:59:59.999+08:00');
    await climbed(id, 7);
    expect(await gaps('first: 10')).toEqual({ totalCount: 2, nodes: expect.arrayContaining([
      {
        level: 'COMMUNITY', post: 'COMMUNITY_LEADER', place: '510116001001', wentTo: 'DEPARTMENT',
        division: { code: '510116001001' }, emptySince: null, rung: 5,
        at: china('2026-10-16T12:00:00'),
      },
      expect.objectContaining({ level: 'STREET', division: { code: '510116001' }, rung: 5 }),
    ]) });
    expect(await gaps('first: 10, under: "510116001001"')).toMatchObject({ totalCount: 1 });
    expect(await gaps('under: "510116002"')).toEqual({ totalCount: 0, nodes: [] });
  });

  test('that has nobody at all keeps its levels, and reports every one', async () => {
    await startWorker();
    const id = await petitions.lodge();
    turn('2026-10-30T12:00:00+08:00');
    const seen = await climbed(id, 10);
    expect(seen.map(({ to }) => [to.level, to.officer])).toEqual([
      ['MICRO_GRID', null], ['MICRO_GRID', null], ['MICRO_GRID', null], ['GENERAL_GRID', null],
      ['COMMUNITY', null], ['COMMUNITY', null], ['STREET', null], ['DEPARTMENT', null],
      ['DEPARTMENT', null], ['DISTRICT', null],
    ]);
    expect(await noticesOf(petitions, id)).toEqual([]);
    const all = await gaps('first: 10');
    expect(all.totalCount).toBe(6);
    expect(all.nodes).toEqual(Array(6).fill(expect.objectContaining({ wentTo: null })));
  });

  test('has another gap once somebody has been there and left again', async () => {
    await startWorker();
    await enterDuties(petitions, [...without('DEPARTMENT'), {
      at: 'DEPARTMENT', person: 'guest', from: '2026-10-20T00:00:00+08:00',
      until: '2026-10-21T00:00:00+08:00',
    }]);
    const id = await petitions.lodge();
    turn('2026-10-23T00:00:00+08:00');
    const seen = await climbed(id, 9);
    expect(seen.slice(7).map(({ to }) => [to.level, to.officer?.id])).toEqual([
      ['DEPARTMENT', officer('guest')], ['DISTRICT', officer('district')],
    ]);
    expect((await gaps('first: 10')).nodes).toMatchObject([
      { level: 'DEPARTMENT', rung: 9, emptySince: china('2026-10-21T00:00:00') },
    ]);
  });
});

describe('whoever was told', () => {
  const reads = { tenant: SHUANGLIU, grants: [`petition.read@${SHUANGLIU}`] };

  test('reads their own notices, and those to the department they act for', async () => {
    await startWorker();
    await enterDuties(petitions, EVERYBODY);
    const id = await petitions.lodge();
    turn('2026-10-20T23:59:59.999+08:00');
    await climbed(id, 8);
    const mine = async (actor: object) => {
      const data = await petitions.data(anActor({ ...reads, ...actor }), `{ myNotices(first: 9) {
        totalCount nodes { action role petition { id } } } }`);
      return fieldOf(data, 'myNotices');
    };
    const of = (action: string, role: string) => ({ action, role, petition: { id } });
    expect(await mine({ id: officer('street') }))
      .toEqual({ totalCount: 1, nodes: [of('WHISTLE', 'OWES')] });
    const liaison = { totalCount: 2, nodes: [of('SUPERVISE', 'OWES'), of('WHISTLE', 'COPY')] };
    expect(await mine({ id: officer('department') })).toEqual(liaison);
    expect(await mine({ id: 'a clerk', organization: PLACES.DEPARTMENT })).toEqual(liaison);
    expect(await mine({ id: 'a clerk' })).toEqual({ totalCount: 0, nodes: [] });
  });

  test('finds the clocks that burn where they are on duty now', async () => {
    await startWorker();
    await enterDuties(petitions, [...without('MICRO_GRID'), {
      at: 'MICRO_GRID', person: 'leaves', until: '2026-09-20T00:00:00+08:00',
    }, { at: 'MICRO_GRID', person: 'comes', from: '2026-09-20T00:00:00+08:00' }]);
    await petitions.lodge();
    const burning = async (person: string) => {
      const data = await petitions.data(HOTLINE, `query ($holder: ID) {
        openDeadlines(filter: { holder: $holder, kind: HANDLE }) { totalCount } }`,
      { holder: officer(person) });
      return fieldOf(data, 'openDeadlines');
    };
    expect(await burning('leaves')).toEqual({ totalCount: 1 });
    expect(await burning('comes')).toEqual({ totalCount: 0 });
    turn('2026-09-20T00:00:00+08:00');
    expect(await burning('leaves')).toEqual({ totalCount: 0 });
    expect(await burning('comes')).toEqual({ totalCount: 1 });
    expect(await burning('street')).toEqual({ totalCount: 0 });
  });
});
