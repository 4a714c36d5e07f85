import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Clock } from '@linli/chassis/clock.ts';
import { newIdentityKeys, openSigner } from '@linli/chassis/identity.ts';
import { receive } from '@linli/chassis/inbox.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import { openTestDatabase, openTestQueue } from '@linli/chassis/testing/database.ts';
import type { TestDatabase } from '@linli/chassis/testing/database.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Delivery } from '@linli/schemas/events/event.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { z } from 'zod';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';
import { work } from '../worker.ts';

const ANSWER = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })).optional(),
});

export interface Answer {
  readonly data: unknown;
  readonly codes: readonly string[];
  /** SQL statements the request ran. */
  readonly statements: number;
}

export interface Serving extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly clock: ReturnType<typeof turnedClock>;
  load(district: ReferenceDistrict): Promise<void>;
  /** Asks as the gateway asks for somebody. */
  ask(actor: Actor, query: string, variables?: object): Promise<Answer>;
  /** Hands the worker an event; it is heard when the worker comes round. */
  deliver(delivery: Delivery): Promise<void>;
}

/** The subgraph and its worker, on a database and a queue of their own. */
export async function openServing(at: string): Promise<Serving> {
  await using opening = new AsyncDisposableStack();
  const database = opening.use(await openTestDatabase(orm));
  const queue = opening.use(await openTestQueue());
  const clock = turnedClock(new Date(at));
  const env = { WORKER_DATABASE_URL: database.urls.worker, QUEUE_DATABASE_URL: queue.url };
  opening.use(await work(env, clock));
  const ask = opening.use(await openAsking(database, clock));
  const open = opening.move();
  return {
    database,
    clock,
    ask: ask.ask,
    load: (district) => seed(env, district, { full: false }, () => undefined),
    deliver: (delivery) => receive(database.worker, delivery),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

async function openAsking(
  { urls }: TestDatabase,
  clock: Clock,
): Promise<Pick<Serving, 'ask'> & AsyncDisposable> {
  const keys = newIdentityKeys();
  const signer = openSigner(keys.privateJwk);
  const env = { DATABASE_URL: urls.api, IDENTITY_JWKS: keys.publicJwks, PORT: '0' };
  const subgraph = await serve(env, clock);
  const { pathname: path } = new URL(subgraph.url);
  return {
    async ask(actor, query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      const sending = { method: 'POST', path, body, requestId: randomUUID() };
      const signed = await signer.headers(actor, 'property', sending);
      const headers = { 'content-type': 'application/json', ...signed };
      const response = await fetch(subgraph.url, { method: 'POST', headers, body });
      const { data = null, errors = [] } = ANSWER.parse(await response.json());
      const statements = Number(response.headers.get('x-linli-statements'));
      return { data, codes: errors.map(({ extensions }) => extensions.code), statements };
    },
    [Symbol.asyncDispose]: () => subgraph[Symbol.asyncDispose](),
  };
}

/** An officer who reads and manages under a division of a tenant. */
export function anOfficer(tenant: string, under = tenant): Actor {
  return anActor({ tenant, grants: [`property.read@${under}`, `property.manage@${under}`] });
}

/** The data of an answer that has no errors. */
export function dataOf<T>({ data, codes }: Answer, shape: z.ZodType<T>): T {
  expect(codes).toEqual([]);
  return shape.parse(data);
}
