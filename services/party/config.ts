import { z } from 'zod';
import { parseConfig } from '@linli/chassis/config.ts';

export type Env = Record<string, string | undefined>;

const SERVER = z.object({
  DATABASE_URL: z.string().min(1),
  VAULT_KEY: z.string().min(1),
  IDENTITY_JWKS: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().min(1).default('127.0.0.1'),
});

const WORKER = z.object({
  WORKER_DATABASE_URL: z.string().min(1),
  QUEUE_DATABASE_URL: z.string().min(1).optional(),
  REDIS_URL: z.string().min(1).optional(),
});

const SEED = z.object({
  WORKER_DATABASE_URL: z.string().min(1),
  VAULT_KEY: z.string().min(1),
});

export function readServerConfig(env: Env): z.infer<typeof SERVER> {
  return parseConfig(SERVER, env);
}

export function readWorkerConfig(env: Env): z.infer<typeof WORKER> {
  return parseConfig(WORKER, env);
}

export function readSeedConfig(env: Env): z.infer<typeof SEED> {
  return parseConfig(SEED, env);
}
