import { sql } from 'kysely';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Clock } from '../clock.ts';
import { asWorker, kysely } from '../database.ts';
import type { Database } from '../database.ts';

export interface Measured {
  readonly service: ServiceName;
  /** Opened with the worker's url. */
  readonly database: Database;
  readonly clock: Clock;
}

/** What Prometheus is told its text is. */
export const EXPOSITION = 'text/plain; version=0.0.4; charset=utf-8';

/** What operators watch of a service, as its rows are now: nothing is counted along the way. */
export async function readMetrics({ service, database, clock }: Measured): Promise<string> {
  const figures = await asWorker(database, async (em) => {
    const { rows } = await figuresAt(clock.turned ? clock.now() : null).execute(kysely(em));
    return rows[0];
  });
  if (!figures) throw new Error('The figures were not answered');
  return METRICS.map(([figure, help]) => {
    const name = `linli_${figure.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    const value = `${name}{service="${service}"} ${figures[figure]}`;
    return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${value}\n`;
  }).join('');
}

/** By the name of each figure, what it means; the metric is named after it. */
const METRICS = [
  ['deadlinesArmed', 'Running clocks with a rung to come.'],
  ['deadlinesOldestOverdueSeconds', 'How long the oldest rung not fired is past due; 0 if none.'],
  ['deadlinesFiredLately', 'Rungs that fired in the last five minutes.'],
  ['deadlinesLagP99Seconds', 'Of those, by how much all but one in a hundred were late at most.'],
  ['deadlinesLagMaxSeconds', 'Of those, by how much the latest was late; 0 if none fired.'],
  ['deadlinesStuck', 'Clocks that failed too often and wait for an operator.'],
  ['deadlinesHorizonSeconds', 'How far ahead the last rung lies; 0 if none is to come.'],
  ['deadlinesProvisional', 'Clocks in flight reckoned in a year without a notice (R-T-15).'],
  ['outboxWaiting', 'Events no subscriber has acknowledged yet.'],
  ['inboxWaiting', 'Events that arrived and are not handled yet.'],
  ['inboxParked', 'Events that failed too often and wait for an operator.'],
  ['resealingLeft', 'Rows that are still to be sealed anew under the current key.'],
  ['rosterGaps', 'Stretches in which a post had nobody as a rung of a ladder fell to it.'],
] as const;

type Figures = Readonly<Record<(typeof METRICS)[number][0], number>>;

/** One statement, each part of it served by an index of what is still to be done. */
function figuresAt(turnedTo: Date | null) {
  return sql<Figures>`
    select armed.count as deadlines_armed,
      greatest(extract(epoch from clock.now - armed.first), 0)::float
        as deadlines_oldest_overdue_seconds,
      greatest(extract(epoch from armed.last - clock.now), 0)::float as deadlines_horizon_seconds,
      fired.count as deadlines_fired_lately,
      coalesce(fired.p99, 0)::float as deadlines_lag_p99_seconds,
      coalesce(fired.max, 0)::float as deadlines_lag_max_seconds,
      (select count(*) from deadline where state = 'STUCK') as deadlines_stuck,
      (select count(*) from deadline where provisional and state in ('RUNNING', 'PAUSED'))
        as deadlines_provisional,
      (select count(*) from outbox where delivered_at is null) as outbox_waiting,
      inbox.waiting as inbox_waiting, inbox.parked as inbox_parked,
      (select count(*) from roster_gap) as roster_gaps,
      (select coalesce(sum(greatest(total - done, 0)), 0)::int from resealing
        where finished_at is null) as resealing_left
    from (select coalesce(${turnedTo}::timestamptz, clock_timestamp()) as now) as clock,
      (select count(*) as count, min(ring_at) as first, max(ring_at) as last
        from next_rung) as armed,
      lateral (select count(*) as count, max(lag) as max,
          percentile_disc(0.99) within group (order by lag) as p99
        from escalation, lateral (select extract(epoch from fired_at - due_at) as lag)
        where fired_at > clock.now - interval '5 minutes') as fired,
      (select count(*) filter (where state = 'WAITING') as waiting,
        count(*) filter (where state = 'PARKED') as parked
        from inbox where state <> 'PROCESSED') as inbox
  `;
}
