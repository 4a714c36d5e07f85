import { sql } from 'kysely';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Clock } from '../clock.ts';
import { asWorker, kysely } from '../database.ts';
import type { Database } from '../database.ts';
import type { Queues } from '../queue.ts';
import { quietly } from '../connections/quietly.ts';

/** Something to be done when it rings, and never twice at once. */
export interface Bell extends AsyncDisposable {
  ring(): void;
}

/** A ring while the work goes on makes it go on once more: nothing that rang is missed. */
export function hang(name: string, work: () => Promise<boolean | void>): Bell {
  const complain = quietly(`${name} failed and is tried again`);
  let rung = false;
  let stopped = false;
  let working: Promise<void> | null = null;
  const answer = async (): Promise<void> => {
    while (rung && !stopped) {
      rung = false;
      rung = (await work().catch(complain)) === true || rung;
    }
    working = null;
  };
  return {
    ring() {
      rung = true;
      if (!stopped) working ??= answer();
    },
    async [Symbol.asyncDispose]() {
      stopped = true;
      await working;
    },
  };
}

/** What waits in a service's database. */
export interface Pending {
  readonly outbox: boolean;
  readonly inbox: boolean;
  readonly due: boolean;
  /** The instant of the next rung of all. */
  readonly ringAt: Date | null;
}

/** One statement a beat looks at everything, so that an idle service costs next to nothing. */
export function lookAround(
  database: Database,
  clock: Clock,
  resendAfterMs: number,
): Promise<Pending> {
  const now = clock.turned ? clock.now() : null;
  return asWorker(database, async (em) => {
    const { rows } = await sql<Pending>`
      select
        exists (select from outbox where delivered_at is null and (sent_at is null
          or sent_at < clock_timestamp() - make_interval(secs => ${resendAfterMs / 1_000}))) as outbox,
        exists (select from inbox where state = 'WAITING'
          and coalesce(retry_at <= clock_timestamp(), true)) as inbox,
        coalesce(next.ring_at <= coalesce(${now}, clock_timestamp()), false) as due, next.ring_at
      from (select min(ring_at) as ring_at from deadline where state = 'RUNNING') as next
    `.execute(kysely(em));
    return rows[0] ?? { outbox: false, inbox: false, due: false, ringAt: null };
  });
}

/** The one alarm of a service, moved to the earliest rung. Losing it costs a beat, not a rung. */
export function alarmOf(service: ServiceName, queues: Queues, clock: Clock) {
  const complain = quietly('The alarm could not be set');
  let setFor = 0;
  return async (ringAt: Date): Promise<void> => {
    if (ringAt.getTime() === setFor || clock.rate <= 0) return;
    setFor = ringAt.getTime();
    const delayMs = Math.ceil((ringAt.getTime() - clock.now().getTime()) / clock.rate);
    const job = { name: SWEEP, data: {}, only: SWEEP, delayMs: Math.max(delayMs, 0) };
    await queues.send(service, [job]).catch(complain);
  };
}

export const SWEEP = 'sweep-deadlines';
