import { receive } from '@linli/chassis/inbox.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { openService } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Delivery } from '@linli/schemas/events/event.ts';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';
import { work } from '../worker.ts';

export type Serving = Awaited<ReturnType<typeof openServing>>;

/** The subgraph and its worker, on a database and a queue of their own. */
export async function openServing(at: string) {
  await using opening = new AsyncDisposableStack();
  const clock = turnedClock(new Date(at));
  const serving = opening.use(await openService({ orm, serve, seed }, clock));
  const { worker, urls } = serving.database;
  const queue = opening.use(await openTestQueue());
  const env = { WORKER_DATABASE_URL: urls.worker, QUEUE_DATABASE_URL: queue.url };
  opening.use(await work(env, clock));
  const open = opening.move();
  return {
    ...serving,
    clock,
    /** One more, beside the first. */
    anotherWorker: (): Promise<AsyncDisposable> => work(env, clock),
    /** Hands the worker an event; it is heard when the worker comes round. */
    deliver: (delivery: Delivery): Promise<void> => receive(worker, delivery),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

/** An officer who reads and manages under a division of a tenant. */
export function anOfficer(tenant: string, under = tenant): Actor {
  return anActor({ tenant, grants: [`property.read@${under}`, `property.manage@${under}`] });
}
