import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Actor } from '@linli/kernel/actor.ts';
import { realClock } from '@linli/chassis/clock.ts';
import { newIdentityKeys, openSigner } from '@linli/chassis/identity.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { openTestDatabase, type TestDatabase } from '@linli/chassis/testing/database.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { z } from 'zod';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';

const ANSWER = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })).optional(),
});

export interface Answer {
  readonly data: unknown;
  /** The codes of its errors. */
  readonly codes: readonly string[];
  /** SQL statements the request ran. */
  readonly statements: number;
}

export interface Serving extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly vaultKey: string;
  /** Loads a district as `npm start` does. */
  load(district: ReferenceDistrict): Promise<void>;
  /** Asks as the gateway asks for somebody. */
  ask(actor: Actor, query: string, variables?: object): Promise<Answer>;
}

/** The subgraph on a database of its own. */
export async function openServing(): Promise<Serving> {
  const database = await openTestDatabase(orm);
  const keys = newIdentityKeys();
  const signer = openSigner(keys.privateJwk);
  const vaultKey = randomBytes(32).toString('base64');
  const subgraph = await serve({
    DATABASE_URL: database.urls.api, VAULT_KEY: vaultKey, IDENTITY_JWKS: keys.publicJwks, PORT: '0',
  }, realClock);
  const { pathname: path } = new URL(subgraph.url);

  const serving: Serving = {
    database,
    vaultKey,
    load: (district) => seed(
      { WORKER_DATABASE_URL: database.urls.worker, VAULT_KEY: vaultKey },
      district, { full: false }, () => undefined),
    async ask(actor, query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      const sending = { method: 'POST', path, body, requestId: randomUUID() };
      const signed = await signer.headers(actor, 'party', sending);
      const headers = { 'content-type': 'application/json', ...signed };
      const response = await fetch(subgraph.url, { method: 'POST', headers, body });
      const { data = null, errors = [] } = ANSWER.parse(await response.json());
      const statements = Number(response.headers.get('x-linli-statements'));
      return { data, codes: errors.map(({ extensions }) => extensions.code), statements };
    },
    async [Symbol.asyncDispose]() {
      await subgraph[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
  // A new connection greets the server first; no test is to count that.
  await serving.ask(NOBODY, '{ partyOrganizations { totalCount } }');
  return serving;
}

const NOBODY = anActor({ tenant: '000000', grants: [] });

/** The data of an answer that has no errors. */
export function dataOf<T>({ data, codes }: Answer, shape: z.ZodType<T>): T {
  expect(codes).toEqual([]);
  return shape.parse(data);
}
