import { z } from 'zod';

/** The environment a process is handed. */
export type Env = Record<string, string | undefined>;

const SERVER = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url(),
  VAULT_KEY: z.base64(),
  IDENTITY_JWKS: z.string().min(1),
});

const WORKER = z.object({
  WORKER_DATABASE_URL: z.url(),
  QUEUE_DATABASE_URL: z.url().optional(),
  REDIS_URL: z.url().optional(),
});

const SEED = z.object({ WORKER_DATABASE_URL: z.url() });

export const CONFIG = { SERVER, WORKER, SEED };
