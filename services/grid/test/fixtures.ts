import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { z } from 'zod';
import { newIdentityKeys, openSigner } from '@linli/chassis/identity.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import { openTestDatabase } from '@linli/chassis/testing/database.ts';
import type { TestDatabase } from '@linli/chassis/testing/database.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';
import { aDistrict, COMMUNITIES, ELSEWHERE, STREET } from './district.ts';

/** A Monday in office hours. */
export const MORNING = new Date('2026-03-16T09:30:00+08:00');

export const DEPARTMENT = idOf('department', 'urban management');

const anOfficial = (id: string, grants: string[], organization: string | null = null): Actor =>
  anActor({ id, tenant: '510116', grants, organization });

/** Sees the whole district, and does nothing. */
export const reader = anOfficial('reader', ['grid.read@510116']);
export const street = anOfficial('street', [`grid.read@${STREET}`, `grid.whistle@${STREET}`]);
export const otherStreet = anOfficial('other street', [
  'grid.read@510116', 'grid.whistle@510116002',
]);
export const department = anOfficial(
  'department', ['grid.read@510116', 'grid.report-in@510116'], DEPARTMENT,
);
export const otherDepartment = anOfficial(
  'fire brigade', ['grid.read@510116', 'grid.report-in@510116'], idOf('department', 'fire'),
);
/** May everything, in another tenant. */
export const foreigner = anActor({
  id: 'foreigner', tenant: '520204',
  grants: ['grid.read@520204', 'grid.whistle@520204', 'grid.report-in@520204'],
  organization: DEPARTMENT,
});

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
  readonly clock: ReturnType<typeof turnedClock>;
  load(district: ReferenceDistrict): Promise<void>;
  /** Asks as the gateway asks for somebody. */
  ask(actor: Actor, query: string, variables?: object): Promise<Answer>;
  /** The data of an answer that has no errors. */
  data(actor: Actor, query: string, variables?: object): Promise<unknown>;
}

/** The subgraph on a database of its own, with two small tenants loaded. */
export async function openServing(): Promise<Serving> {
  const database = await openTestDatabase(orm);
  const keys = newIdentityKeys();
  const signer = openSigner(keys.privateJwk);
  const VAULT_KEY = randomBytes(32).toString('base64');
  const clock = turnedClock(MORNING);
  const subgraph = await serve({
    DATABASE_URL: database.urls.api, VAULT_KEY, IDENTITY_JWKS: keys.publicJwks, PORT: '0',
  }, clock);
  const { pathname: path } = new URL(subgraph.url);

  const ask = async (actor: Actor, query: string, variables = {}): Promise<Answer> => {
    const body = JSON.stringify({ query, variables });
    const sending = { method: 'POST', path, body, requestId: randomUUID() };
    const signed = await signer.headers(actor, 'grid', sending);
    const headers = { 'content-type': 'application/json', ...signed };
    const response = await fetch(subgraph.url, { method: 'POST', headers, body });
    const { data = null, errors = [] } = ANSWER.parse(await response.json());
    const statements = Number(response.headers.get('x-linli-statements'));
    return { data, codes: errors.map(({ extensions }) => extensions.code), statements };
  };
  const load = (district: ReferenceDistrict): Promise<void> => seed(
    { WORKER_DATABASE_URL: database.urls.worker, VAULT_KEY }, district, { full: false },
    () => undefined,
  );
  await load(aDistrict('510116', COMMUNITIES));
  await load(aDistrict('520204', [ELSEWHERE]));

  return {
    database, clock, load, ask,
    async data(actor, query, variables) {
      const { data, codes } = await ask(actor, query, variables);
      expect(codes).toEqual([]);
      return data;
    },
    async [Symbol.asyncDispose]() {
      await subgraph[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
