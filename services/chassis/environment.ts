import { z } from 'zod';

/** The environment a process is handed. */
export type Env = Readonly<Record<string, string | undefined>>;

const HOST = z.string().min(1).default('127.0.0.1');
const PORT = z.coerce.number().int().min(0).max(65_535);

/** What an API needs. Each process signs in by a url of its own role. */
export const API = z.object({
  DATABASE_URL: z.url(),
  HOST,
  IDENTITY_JWKS: z.string().min(1),
  PORT,
});

/** What a worker needs: jobs go to Redis where there is one. */
export const WORKER = z.object({
  /** Where it tells how it is; absent: nowhere. */
  HEALTH_PORT: PORT.optional(),
  HOST,
  /** Whom it shows its queue and what is parked; absent: nobody. */
  IDENTITY_JWKS: z.string().min(1).optional(),
  QUEUE_DATABASE_URL: z.url().optional(),
  REDIS_URL: z.url().optional(),
  WORKER_DATABASE_URL: z.url(),
});

/** What a load of rows needs. */
export const LOAD = z.object({ WORKER_DATABASE_URL: z.url() });

/** What whoever seals personal data needs besides. */
export const VAULT = z.object({ VAULT_KEY: z.base64().length(44, 'must be 32 bytes in base64') });
