import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { z } from 'zod';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Clock } from '../clock.ts';
import type { ServiceOrm } from '../database.ts';
import type { Env } from '../environment.ts';
import { newIdentityKeys, openSigner } from '../identity.ts';
import type { Signer } from '../identity.ts';
import type { Subgraph } from '../subgraph.ts';
import { openTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

/** The entries of a service. */
export interface Service {
  readonly orm: ServiceOrm;
  serve(env: Env, clock: Clock): Promise<Subgraph>;
  seed(
    env: Env, district: ReferenceDistrict, options: { full: boolean }, progress: Progress,
  ): Promise<void>;
}

export interface Answer {
  readonly data: unknown;
  /** The codes of its errors. */
  readonly codes: readonly string[];
  /** SQL statements the request ran. */
  readonly statements: number;
}

/** How a subgraph is asked. */
export interface Asking {
  /** Asks as the gateway asks for somebody. */
  ask(actor: Actor, query: string, variables?: object): Promise<Answer>;
  /** The data of an answer that has no errors. */
  data(actor: Actor, query: string, variables?: object): Promise<unknown>;
}

export interface Serving extends Asking, AsyncDisposable {
  readonly database: TestDatabase;
  readonly url: string;
  readonly vaultKey: string;
  /** Loads a district as `npm start` does. */
  load(district: ReferenceDistrict): Promise<void>;
  /** Another process of it beside the first, on the same rows, by other settings. */
  beside(settings: Env): Promise<Asking & AsyncDisposable>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The subgraph of a service on a database of its own. */
export async function openService({ orm, serve, seed }: Service, clock: Clock): Promise<Serving> {
  await using opening = new AsyncDisposableStack();
  const database = opening.use(await openTestDatabase(orm));
  const { api: DATABASE_URL, worker: WORKER_DATABASE_URL } = database.urls;
  const keys = newIdentityKeys();
  const vaultKey = randomBytes(32).toString('base64');
  const env = {
    DATABASE_URL, WORKER_DATABASE_URL, VAULT_KEY: vaultKey, IDENTITY_JWKS: keys.subgraphJwks,
    PORT: '0',
  };
  const { url } = opening.use(await serve(env, clock));
  const signer = openSigner(keys.privateJwk);
  const open = opening.move();
  return {
    database,
    url,
    vaultKey,
    load: (district) => seed(env, district, { full: false }, () => undefined),
    ...askingAt(url, orm.service, signer),
    async beside(settings) {
      const other = await serve({ ...env, ...settings }, clock);
      const asking = askingAt(other.url, orm.service, signer);
      return { ...asking, [Symbol.asyncDispose]: () => other[Symbol.asyncDispose]() };
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

function askingAt(url: string, service: ServiceName, signer: Signer): Asking {
  const ask = async (actor: Actor, query: string, variables: object = {}): Promise<Answer> => {
    const body = JSON.stringify({ query, variables });
    const sending = { method: 'POST', path: new URL(url).pathname, body, requestId: randomUUID() };
    const signed = await signer.headers(actor, service, sending);
    const headers = { 'content-type': 'application/json', ...signed };
    return answerOf(await fetch(url, { method: 'POST', headers, body }));
  };
  return {
    ask,
    async data(actor, query, variables) {
      return dataOf(await ask(actor, query, variables), z.unknown());
    },
  };
}

/** The data of an answer that has no errors. */
export function dataOf<T>({ data, codes }: Answer, shape: z.ZodType<T>): T {
  expect(codes).toEqual([]);
  return shape.parse(data);
}

async function answerOf(response: Response): Promise<Answer> {
  const { data = null, errors = [] } = ANSWER.parse(await response.json());
  const codes = errors.map(({ extensions }) => extensions.code);
  return { data, codes, statements: Number(response.headers.get('x-linli-statements')) };
}

const ANSWER = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })).optional(),
});
