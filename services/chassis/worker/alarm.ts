import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Clock } from '../clock.ts';
import { askAsWorker } from '../database.ts';
import type { Database } from '../database.ts';
import type { Queues } from '../queue.ts';
import { PREPARED } from '../connections/prepared.ts';
import { quietly } from '../connections/quietly.ts';

/** Something to be done when it rings, and never twice at once. */
export interface Bell extends AsyncDisposable {
  ring(): void;
}

/**
 * A ring while the work goes on makes it go on once more: nothing that rang is missed. Work that
 * tells of more goes on at once; any other rests until the gap since it began is over.
 */
export function hang(name: string, work: () => Promise<boolean | void>, gapMs = 0): Bell {
  const complain = quietly(`${name} failed and is tried again`);
  const stopping = new AbortController();
  let rung = false;
  let working: Promise<void> | null = null;
  const answer = async (): Promise<void> => {
    while (rung && !stopping.signal.aborted) {
      rung = false;
      const restUntil = performance.now() + gapMs;
      const more = (await work().catch(complain)) === true;
      rung ||= more;
      const restMs = restUntil - performance.now();
      if (!more && restMs > 0) await rest(restMs, stopping.signal);
    }
    working = null;
  };
  return {
    ring() {
      rung = true;
      if (!stopping.signal.aborted) working ??= answer();
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await working;
    },
  };
}

/** Cut short by whoever stops. */
function rest(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal }).catch(() => undefined);
}

/** What waits in a service's database. */
export interface Pending {
  readonly outbox: boolean;
  readonly inbox: boolean;
  readonly due: boolean;
  /** Something was recorded and is not yet linked. */
  readonly audit: boolean;
  /** Rows are to be sealed anew. */
  readonly resealing: boolean;
  /** The instant of the next rung of all. */
  readonly ringAt: Date | null;
}

/** One statement a beat looks at everything, so that an idle service costs next to nothing. */
export async function lookAround(
  database: Database,
  clock: Clock,
  resendAfterMs: number,
): Promise<Pending> {
  const now = clock.turned ? clock.now() : null;
  const [pending] = await askAsWorker(database, sql<Pending>`
    select
      exists (select from outbox where delivered_at is null and (sent_at is null
        or sent_at < clock_timestamp() - make_interval(secs => ${resendAfterMs / 1_000}))) as outbox,
      exists (select from inbox where state = 'WAITING'
        and coalesce(retry_at <= clock_timestamp(), true)) as inbox,
      coalesce(next.ring_at <= coalesce(${now}, clock_timestamp()), false) as due, next.ring_at,
      exists (select from audit where sequence is null) as audit,
      exists (select from resealing where finished_at is null) as resealing
    from (select min(ring_at) as ring_at from next_rung) as next
    ${sql.raw(PREPARED)}`);
  return pending ?? {
    outbox: false, inbox: false, due: false, audit: false, resealing: false, ringAt: null,
  };
}

/** A rung as near as this is timed in the process: a job for it would cost more than the rung. */
const NEAR_MS = 1_000;

/**
 * The one alarm of a service, moved to the earliest rung. Losing it costs a beat, not a rung.
 */
export function alarmOf(service: ServiceName, queues: Queues, clock: Clock, ring: () => void) {
  const complain = quietly('The alarm could not be set');
  let setFor = 0;
  let timer: NodeJS.Timeout | undefined;
  const set = (ringAt: Date): void => {
    if (ringAt.getTime() === setFor || clock.rate <= 0) return;
    setFor = ringAt.getTime();
    const aheadMs = Math.ceil((ringAt.getTime() - clock.now().getTime()) / clock.rate);
    // A millisecond more: PostgreSQL counts the microseconds that a Date drops.
    const delayMs = Math.max(aheadMs, 0) + 1;
    clearTimeout(timer);
    if (delayMs < NEAR_MS) timer = setTimeout(ring, delayMs);
    else {
      const job = { name: SWEEP, data: {}, only: SWEEP, delayMs };
      void queues.send(service, [job]).catch(complain);
    }
  };
  return { set, [Symbol.dispose]: () => clearTimeout(timer) };
}

export const SWEEP = 'sweep-deadlines';
