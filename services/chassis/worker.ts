import { z } from 'zod';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { hangAudit } from './audit/bells.ts';
import { openChanges } from './changes.ts';
import { alarmOf, hang, lookAround, SWEEP } from './worker/alarm.ts';
import type { Bell } from './worker/alarm.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { DeadlineSweep } from './deadlines.ts';
import { DELIVERY, processInbox, receive } from './inbox.ts';
import type { Subscription } from './inbox.ts';
import { acknowledge, relayOutbox } from './outbox.ts';
import { hourly, prune } from './worker/prune.ts';
import { openQueues } from './queue.ts';
import type { QueueOptions, Queues } from './queue.ts';
import type { Signer } from './signing.ts';
import type { SealedTable } from './vault/sealed.ts';
import { reseal } from './vault/resealing.ts';
import type { Vault } from './vault.ts';
import { UNTRACED } from './telemetry/tracing.ts';
import type { Tracing } from './telemetry/tracing.ts';
import { sweepDeadlines } from './sweep.ts';

export interface WorkerOptions {
  readonly service: ServiceName;
  /** Opened with the worker's url. */
  readonly database: Database;
  readonly queue: QueueOptions;
  readonly clock: Clock;
  readonly subscriptions: readonly Subscription[];
  readonly sweep?: DeadlineSweep;
  /** Signs the audit chain daily. */
  readonly signer?: Signer | undefined;
  /** Seals anew what other keys sealed, where it is asked to. */
  readonly vault?: Vault | undefined;
  readonly sealed?: readonly SealedTable[] | undefined;
  /** How long the audit chain is kept. */
  readonly auditMonths?: number | undefined;
  /** Where the spans of sweeps and deliveries go; when not set, nowhere. */
  readonly tracing?: Tracing;
  readonly heartbeatMs?: number;
  /** How long an unacknowledged delivery is left before it is sent again. */
  readonly resendAfterMs?: number;
  /** How long the first retry of a failed event waits. */
  readonly retryMs?: number;
}

/** What a service does unasked: it relays its outbox, works its inbox and rings its clocks. */
export async function serveWorker(options: WorkerOptions): Promise<AsyncDisposable> {
  const { service, heartbeatMs = 250 } = options;
  await using opened = new AsyncDisposableStack();
  const queues = opened.use(openQueues(options.queue));
  const bells = hangBells(options, queues, opened);
  for (const bell of Object.values(bells).flat()) opened.use(bell);
  const pulse = setInterval(() => bells.heartbeat.ring(), heartbeatMs);
  opened.defer(() => clearInterval(pulse));
  queues.work(service, (name, data) => answer(options, queues, bells, name, data));
  bells.heartbeat.ring();
  const kept = opened.move();
  return { [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/**
 * From sweep to sweep, once nothing is left behind. A rung is due by the minute at best, and a
 * sweep costs much the same for one rung as for fifty: at a steady 200 a second, sweeps every
 * 100 ms cost twice as much CPU. While there is a backlog there is no gap.
 */
export const GAP_MS = 250;

/**
 * While there is a backlog: one decides while PostgreSQL writes for the others, and two cores are
 * kept busy. Fewer than the connections of a pool, which relays and receives beside it.
 */
export const SWEEPS_AT_ONCE = 4;

interface Bells extends Record<string, Bell | readonly Bell[]> {
  readonly deadlines: Bell;
  /** The other sweeps of a backlog. */
  readonly beside: readonly Bell[];
  readonly outbox: Bell;
  readonly inbox: Bell;
  readonly prune: Bell;
  /** The audit chain: linked and signed. */
  readonly audit: readonly Bell[];
  readonly resealing: Bell;
  readonly heartbeat: Bell;
}

/**
 * Alarm and heartbeat ring the same bells, so that whichever comes first, the work is done once.
 */
function hangBells(options: WorkerOptions, queues: Queues, opened: AsyncDisposableStack): Bells {
  const { service, database, clock, subscriptions, sweep } = options;
  const { resendAfterMs = 10_000, retryMs = 1_000, tracing = UNTRACED } = options;
  const alarm = opened.use(alarmOf(service, queues, clock, () => deadlines.ring()));
  const { redisUrl } = options.queue;
  const changes = redisUrl ? opened.use(openChanges(redisUrl)) : null;
  const outbox = hang(`The outbox of ${service}`, () =>
    relayOutbox({ database, queues, service, resendAfterMs, changes }));
  const inbox = hang(`The inbox of ${service}`, () =>
    processInbox({ database, subscriptions, retryMs, tracing }));
  const sweepOnce = async (): Promise<boolean> => {
    if (!sweep) return false;
    const { more, ringAt } = await tracing.begin({ name: 'sweep', kind: 'INTERNAL' }, () =>
      sweepDeadlines({ database, sweep, clock }));
    if (!more && ringAt) alarm.set(ringAt);
    return more;
  };
  const beside = Array.from({ length: SWEEPS_AT_ONCE - 1 }, () =>
    hang(`The backlog of ${service}`, sweepOnce));
  const deadlines = hang(`The clocks of ${service}`, async () => {
    const more = await sweepOnce();
    if (more) for (const bell of beside) bell.ring();
    return more;
  }, GAP_MS);
  const pruning = hang(`The pruning of ${service}`, () => prune(database, clock));
  const audit = hangAudit(options);
  const { vault, sealed = [] } = options;
  const resealing = hang(`The sealing of ${service}`, async () => {
    return vault ? reseal({ database, service, sealed, vault, clock }) : false;
  });
  const timeToPrune = hourly(clock);
  const heartbeat: Bell = hang(`The heartbeat of ${service}`, async () => {
    const pending = await lookAround(database, clock, resendAfterMs);
    if (pending.outbox) outbox.ring();
    if (pending.inbox) inbox.ring();
    if (pending.due) deadlines.ring();
    else if (sweep && pending.ringAt) alarm.set(pending.ringAt);
    if (pending.audit) audit.link.ring();
    if (pending.resealing) resealing.ring();
    if (!timeToPrune()) return;
    pruning.ring();
    audit.sign.ring();
  });
  const kept = [audit.link, audit.sign];
  const unasked = { prune: pruning, audit: kept, resealing };
  return { deadlines, beside, outbox, inbox, ...unasked, heartbeat };
}

const RECEIPT = z.object({ id: z.uuid(), sequence: z.int() });

async function answer(
  { service, database, tracing = UNTRACED }: WorkerOptions,
  queues: Queues,
  bells: Bells,
  name: string,
  data: unknown,
): Promise<void> {
  switch (name) {
    case 'deliver': {
      const delivery = DELIVERY.parse(data);
      await tracing.begin({ name: 'deliver', kind: 'CONSUMER' }, () =>
        receive(database, delivery), delivery.traceparent);
      bells.inbox.ring();
      const receipt = RECEIPT.parse(delivery);
      return queues.send(delivery.publisher, [{ name: 'acknowledge', data: receipt }]);
    }
    case 'acknowledge':
      await acknowledge(database, RECEIPT.parse(data));
      return bells.outbox.ring();
    case SWEEP:
      return bells.deadlines.ring();
    default:
      throw new Error(`The worker of ${service} knows no job ${name}`);
  }
}
