import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { CALENDAR_CN } from '@linli/kernel/calendar-cn.ts';
import { newId } from '@linli/kernel/ids.ts';
import { petitionProfileEffective } from '@linli/schemas/events/petition.ts';
import { asActor, asWorker, kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import { listDeadlines, startDeadline } from '../deadlines.ts';
import type { DeadlineSweep, NewDeadline } from '../deadlines.ts';
import { setOut } from '../profiles/approve.ts';
import { insertProfiles } from '../profiles/loading.ts';
import type { ProfileVersion } from '../profiles/rows.ts';
import {
  loadProfiles, movesInFlight, readCalendar, type Rulebook, withProfiles,
} from '../profiles.ts';
import type { Retime } from '../profiles.ts';
import { sweepDeadlines } from '../sweep.ts';
import { anActor } from '../testing/actor.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { until } from '../testing/until.ts';
import { petitionOrm } from './fixtures.ts';

const HERE = '510116';
const EFFECTIVE = new Date('2026-04-16T08:00:00+08:00');
const BEFORE = new Date(EFFECTIVE.getTime() - 1);
const LATER = new Date('2026-05-01T08:00:00+08:00');
/** Sent to one sub-district alone: the effect of a version is of the whole district. */
const actor = anActor({ tenant: HERE, grants: ['petition.read@510116001'] });

const BOOK: Rulebook = {
  service: 'petition', noun: 'Petition', matters: ['HOTLINE'], figures: {}, facts: {}, needs: [],
};
const VERSION: ProfileVersion = {
  id: newId(BEFORE), tenant: HERE, code: 'NATION', matter: 'HOTLINE', region: '', version: 2,
  state: 'APPROVED', inFlight: 'MOVE', validFrom: EFFECTIVE, validTo: null, basedOn: null,
  rolledBackFrom: null, note: '', proposedBy: 'one', proposedAt: BEFORE, decidedBy: 'other',
  decidedAt: BEFORE, decisionNote: '', lines: [],
};

/** Every clock is moved to the version that moves it. */
const retime: Retime = async (_, rows) => rows.filter(({ ruleVersion }) => ruleVersion === 1)
  .map((row) => ({ row, to: { ...row, ruleVersion: 2 } }));
const NOTHING: DeadlineSweep = {
  decide: (_, now) => ({ fired: [], ringAt: new Date(now.getTime() + 1) }),
  cause: async () => undefined,
};

let database: TestDatabase;
const clock = turnedClock(EFFECTIVE);
const sweep = withProfiles(NOTHING, petitionProfileEffective);
const moves = movesInFlight(petitionProfileEffective, { book: BOOK, clock, retime });

beforeEach(async () => {
  database = await openTestDatabase(petitionOrm);
  await loadProfiles(database.worker, [CALENDAR_CN]);
  await asWorker(database.worker, async (em) => {
    await insertProfiles(em, [VERSION]);
    await setOut(em, BOOK, VERSION, BEFORE);
  });
});
afterEach(async () => database[Symbol.asyncDispose]());

describe('a clock that starts in the instant a version takes effect', () => {
  test('is moved where its write read the rules before, and ends after', async () => {
    const mayEnd = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const row = aClock();
    const writing = write(async (em) => {
      await startDeadline(em, row);
      begun.resolve();
      await mayEnd.promise;
    });
    await begun.promise;
    const moving = takeEffect();
    await until(isWaitedFor, (waits) => waits).finally(mayEnd.resolve);
    await Promise.all([writing, moving]);
    expect(await versionOf(row)).toBe(2);
  });

  test('is moved where its write is told a time that has passed, once all is moved', async () => {
    await takeEffect();
    const row = aClock();
    await write((em) => startDeadline(em, row));
    expect(await versionOf(row)).toBe(1);
    expect(await takeEffect()).toBe(1);
    expect(await versionOf(row)).toBe(2);
  });

  test('rings nothing again where its write knew of the version', async () => {
    await takeEffect();
    await write((em) => startDeadline(em, { ...aClock(), ruleVersion: 2 }), EFFECTIVE);
    expect(await takeEffect()).toBe(0);
  });
});

/** A command of an actor, by the rules as of an instant. */
function write(work: (em: EntityManager) => Promise<void>, at = BEFORE): Promise<void> {
  return asActor(database.api, 'petition', actor, async (em) => {
    await readCalendar(em, HERE, at);
    await work(em);
  });
}

/** Sweeps, and hears what that told; answers how many effects rang. */
async function takeEffect(): Promise<number> {
  await sweepDeadlines({ database: database.worker, sweep, clock });
  return asWorker(database.worker, async (em) => {
    const { rows } = await sql<{ id: string; payload: unknown }>`
      update outbox set delivered_at = now()
      where delivered_at is null and topic = ${petitionProfileEffective.topic}
      returning id, payload`.execute(kysely(em));
    for (const { id, payload } of rows) {
      await moves.handle(em, payload, {
        id, payload, topic: petitionProfileEffective.topic, subject: VERSION.id, sequence: 1,
        tenant: HERE, publisher: 'petition', happenedAt: EFFECTIVE.toISOString(),
      });
    }
    return rows.length;
  });
}

function isWaitedFor(): Promise<boolean> {
  return asWorker(database.worker, async (em) => {
    const { rows } = await sql`select from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`
      .execute(kysely(em));
    return rows.length > 0;
  });
}

async function versionOf({ subjectId }: NewDeadline): Promise<number | undefined> {
  const [row] = await asWorker(database.worker, (em) => listDeadlines(em, [subjectId]));
  return row?.ruleVersion;
}

function aClock(): NewDeadline {
  return {
    id: newId(BEFORE), tenant: HERE, division: '510116001001', subjectId: newId(BEFORE),
    kind: 'HANDLE', profile: 'NATION', rule: 'R-H-19', ruleVersion: 1, source: '办法', amount: 3,
    unit: 'WORKING_DAYS', ladder: 'L', ladderVersion: 1, startedAt: BEFORE, dueAt: LATER,
    provisional: false, calendarVersion: 'CALENDAR_CN@1', ringAt: LATER, context: {},
  };
}
