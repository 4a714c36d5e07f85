import { sql } from 'kysely';
import { openAdmin } from '@linli/chassis/admin.ts';
import { realClock } from '@linli/chassis/clock.ts';
import { asWorker, type Database, kysely } from '@linli/chassis/database.ts';
import type { DeadlineSweep } from '@linli/chassis/deadlines.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import { sweepDeadlines } from '@linli/chassis/sweep.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { whistleCalled } from '@linli/schemas/events/petition.ts';

export const TENANT = '510116';
export const STREET = '510116001';
export const HOLDER = { level: 'STREET', division: STREET };
export const DEPARTMENT = idOf(TENANT, 'department', 1);
export const REASON = 'WHISTLE by R-E-04: no one has acted';
export const DAY_MS = 86_400_000;

/** How long after each rung the next one rings. */
const NEXT_MS = 30 * DAY_MS;

/** A rung of the petition's own, the street's call, and after each another: never at its end. */
export const whistling: DeadlineSweep = {
  decide({ rung, ringAt, dueAt }) {
    const at = ringAt ?? dueAt;
    const fired = {
      rung: rung + 1, action: 'WHISTLE', dueAt: at, rule: 'R-E-04@1', level: 'STREET',
      holder: HOLDER, reason: REASON,
    };
    return { fired: [fired], ringAt: new Date(at.getTime() + NEXT_MS) };
  },
  cause(em, fired, now) {
    const calls = fired.map(({ row, fired: { dueAt } }) => {
      return { tenant: row.tenant, payload: whistleOf(row.subjectId, dueAt) };
    });
    return publishAll(em, whistleCalled, calls, now);
  },
};

export function whistleOf(petitionId: string, dueAt: Date) {
  return {
    petitionId, division: STREET, departmentId: DEPARTMENT, kind: 'DAILY' as const,
    reason: REASON, dueAt: dueAt.toISOString(),
  };
}

/** Arms clocks that ring one after another, as many at a time as PostgreSQL likes. */
export async function arm(
  database: Database,
  { count, first, gapMs }: { count: number; first: Date; gapMs: number },
): Promise<void> {
  for (let from = 0; from < count; from += ARMED_AT_ONCE) {
    const to = Math.min(from + ARMED_AT_ONCE, count) - 1;
    await asWorker(database, (em) => sql`
      insert into deadline (id, tenant, division, subject_id, kind, rule, rule_version, source,
        amount, unit, ladder, ladder_version, started_at, due_at, provisional, calendar_version,
        ring_at, context)
      select uuidv7(), ${TENANT}, ${STREET}, gen_random_uuid(), 'HANDLE', 'R-T-01', 1,
        'the bench', 15, 'WORKING_DAY', 'BENCH', 1, clock_timestamp(), at, false, 'CN-2025-2026',
        at, ${JSON.stringify({ departmentId: DEPARTMENT, urgency: 'NORMAL' })}::jsonb
      from generate_series(${from}::int, ${to}::int) as place,
        lateral (select ${first}::timestamptz + place * ${gapMs}::float8 * interval '1 ms' as at)
    `.execute(kysely(em)));
  }
}

const ARMED_AT_ONCE = 100_000;

/** Sweeps as a worker does until nothing is due. */
export async function sweepAll(database: Database): Promise<void> {
  const sweeping = { database, sweep: whistling, clock: realClock };
  while ((await sweepDeadlines(sweeping)).more);
}

export interface Counted {
  readonly fired: number;
  readonly nextRungs: number;
  readonly outboxRows: number;
}

/** One rung, one next rung, one outbox row (a subscriber) a clock: anything else is a fault. */
export async function countFired(database: Database, expected: number): Promise<Counted> {
  const { rows } = await asWorker(database, (em) => sql<Counted>`select
    (select count(*) from escalation) as fired,
    (select count(*) from deadline where state = 'RUNNING' and rung = 1
      and ring_at > clock_timestamp()) as next_rungs,
    (select count(*) from outbox)::float8 / ${whistleCalled.subscribers.length}
      as outbox_rows`.execute(kysely(em)));
  const counted = rows[0] ?? { fired: 0, nextRungs: 0, outboxRows: 0 };
  if (Object.values(counted).every((count) => count === expected)) return counted;
  throw new Error(`${expected} clocks were due, but: ${JSON.stringify(counted)}`);
}

/** What only the owner of the tables may do: begin anew, tidy up. */
export async function asOwner(ownerUrl: string, statement: string): Promise<void> {
  await using owner = await openAdmin(ownerUrl);
  await owner.run(statement);
}
