import { z } from 'zod';

/** What the API needs of its environment. */
export const SERVER = z.object({
  DATABASE_URL: z.url(),
  IDENTITY_JWKS: z.string().min(1),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
});

/** What the worker needs: jobs go to Redis where there is one. */
export const WORKER = z.object({
  WORKER_DATABASE_URL: z.url(),
  QUEUE_DATABASE_URL: z.url().optional(),
  REDIS_URL: z.url().optional(),
});

/** What a load of rows needs. */
export const SEED = z.object({ WORKER_DATABASE_URL: z.url() });

export type Env = Readonly<Record<string, string | undefined>>;
