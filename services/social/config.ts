import { z } from 'zod';

export type Env = Record<string, string | undefined>;

const VAULT_KEY = z.base64().length(44, 'must be 32 bytes in base64');

/** What the API needs of its environment. Each process signs in by a url of its own role. */
export const SERVER = z.object({
  DATABASE_URL: z.url(),
  HOST: z.string().default('127.0.0.1'),
  IDENTITY_JWKS: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65_535),
  VAULT_KEY,
});

/** What the worker needs: jobs go to Redis where there is one. */
export const WORKER = z.object({
  QUEUE_DATABASE_URL: z.url().optional(),
  REDIS_URL: z.url().optional(),
  WORKER_DATABASE_URL: z.url(),
});

/** What a load of rows needs. */
export const SEED = z.object({ VAULT_KEY, WORKER_DATABASE_URL: z.url() });
