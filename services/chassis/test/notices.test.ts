import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { asWorker } from '../database.ts';
import type { EntityManager } from '../database.ts';
import { listGaps, listNotices, listNoticesTo, recordGaps, recordNotices } from '../notices.ts';
import type { GapRow, NoticeRow } from '../notices.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { petitionOrm } from './fixtures.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

const NOON = new Date('2026-03-16T12:00:00+08:00');
const later = (hours: number): Date => new Date(NOON.getTime() + hours * 3_600_000);
const page = { limit: 20, after: null };

const run = <T>(work: (em: EntityManager) => Promise<T>) => asWorker(database.worker, work);

function aNotice(changes: Partial<NoticeRow> = {}): Omit<NoticeRow, 'id'> {
  return {
    tenant: '510116', division: '510116001', subjectId: idOf('petition'), action: 'REMIND',
    deadlineId: idOf('deadline'), rung: 1, role: 'OWES', level: 'STREET', place: '510116001',
    person: 'Li', at: NOON, text: 'Reminder', textZh: '提醒', ...changes,
  };
}

function aGap(changes: Partial<GapRow> = {}): Omit<GapRow, 'id'> {
  return {
    tenant: '510116', division: '510116001', subjectId: idOf('petition'),
    deadlineId: idOf('deadline'), rung: 1, level: 'STREET', place: '510116001', emptySince: null,
    at: NOON, wentTo: 'DISTRICT', ...changes,
  };
}

describe('a notice', () => {
  test('is one a clock, rung and recipient, however often it is written', async () => {
    const notices = [
      aNotice(), aNotice({ role: 'COPY' }), aNotice({ person: 'Wu' }), aNotice({ rung: 2 }),
      aNotice({ deadlineId: idOf('other') }),
    ];
    await Promise.all([1, 2, 3].map(() => run((em) => recordNotices(em, notices))));
    const rows = await run((em) => listNotices(em, [idOf('petition')]));
    expect(rows).toHaveLength(4);
    expect(rows.filter(({ person }) => person === 'Wu'))
      .toMatchObject([{ role: 'OWES', at: NOON }]);
  });

  test('is found by whom it was sent to, or by the department they act for', async () => {
    await run((em) => recordNotices(em, [aNotice({ person: 'Ou', place: 'fire', rung: 7 })]));
    const sent = async (id: string, organization: string | null) => {
      const rows = await run((em) => listNoticesTo(em, { id, organization }, page));
      return rows.map(({ rung }) => rung);
    };
    expect(await sent('Ou', null)).toEqual([7]);
    expect(await sent('a clerk', 'fire')).toEqual([7]);
    expect(await sent('a clerk', 'water')).toEqual([]);
  });
});

describe('a gap', () => {
  const place = (name: string) => ({ place: name });
  const known = async (name: string) => {
    const rows = await run((em) => listGaps(em, null, page));
    return rows.filter((gap) => gap.place === name).map(({ at, rung }) => [at, rung]);
  };

  test('is new once, whoever of several finds it', async () => {
    const found = await Promise.all([1, 2, 3, 4].map((rung) => {
      return run((em) => recordGaps(em, [aGap({ ...place('one'), rung }), aGap(place('two'))]));
    }));
    expect(found.flat().map((gap) => gap.place).toSorted()).toEqual(['one', 'two']);
    expect(await known('one')).toHaveLength(1);
  });

  test('is told by its earliest rung, in whatever order they are found', async () => {
    const report = (hours: number, rung: number) => {
      return run((em) => recordGaps(em, [aGap({ ...place('three'), at: later(hours), rung })]));
    };
    expect(await report(2, 3)).toMatchObject([{ rung: 3 }]);
    expect(await report(3, 4)).toEqual([]);
    expect(await report(1, 2)).toEqual([]);
    expect(await known('three')).toEqual([[later(1), 2]]);
  });

  test('is another once somebody has been there since', async () => {
    const gaps = [aGap(place('four')), aGap({ ...place('four'), emptySince: NOON, at: later(1) })];
    expect(await run((em) => recordGaps(em, gaps))).toHaveLength(2);
  });
});
