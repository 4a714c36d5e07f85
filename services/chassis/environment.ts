import { z } from 'zod';
import { MONTHS_AT_LEAST, MONTHS_KEPT } from './audit/months.ts';
import { PARTNER_COUNTS_FROM } from './personal/counts.ts';
import { ALGORITHMS } from './signing.ts';
import { CIPHERS } from './vault/ciphers.ts';

/** The environment a process is handed. */
export type Env = Readonly<Record<string, string | undefined>>;

const HOST = z.string().min(1).default('127.0.0.1');
const PORT = z.coerce.number().int().min(0).max(65_535);

/** Where traces go, by OTLP over HTTP; absent: nowhere, and none are made. */
export const TRACES = z.url({ protocol: /^https?$/ }).optional();

const KEY = z.base64().length(44, 'must be 32 bytes in base64');

/** What whoever seals personal data needs besides. */
export const VAULT = z.object({
  VAULT_KEY: KEY,
  /** What VAULT_KEY was before it was rotated, the latest first, commas between them. */
  VAULT_KEY_PREVIOUS: z.string().default('')
    .transform((text) => text.split(',').filter((key) => key !== '')).pipe(z.array(KEY)),
  VAULT_CIPHER: z.enum(CIPHERS).default('AES'),
});

/** What whoever signs needs: published lists, and the heads of the audit chain. */
export const SIGNING = z.object({
  /** Absent: VAULT_KEY signs, as long as it was never rotated. */
  SIGNING_KEY: KEY.optional(),
  /** SM2 where commercial cryptography is prescribed. */
  SIGNING_ALGORITHM: z.enum(ALGORITHMS).default('ED25519'),
});

/** What an API needs. Each process signs in by a url of its own role. */
export const API = z.object({
  DATABASE_URL: z.url(),
  HOST,
  IDENTITY_JWKS: z.string().min(1),
  OTEL_EXPORTER_OTLP_ENDPOINT: TRACES,
  PORT,
  /** Fewer people than so many are not counted out to a partner agency. */
  PARTNER_COUNTS_FROM: z.coerce.number().int().min(1).default(PARTNER_COUNTS_FROM),
});

/** What a worker needs: jobs go to Redis where there is one. */
export const WORKER = z.object({
  /** Where it tells how it is; absent: nowhere. */
  HEALTH_PORT: PORT.optional(),
  HOST,
  /** Whom it shows its queue and what is parked; absent: nobody. */
  IDENTITY_JWKS: z.string().min(1).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: TRACES,
  QUEUE_DATABASE_URL: z.url().optional(),
  REDIS_URL: z.url().optional(),
  WORKER_DATABASE_URL: z.url(),
  /** How long the audit chain is kept, at least the six months of R-D-32. */
  AUDIT_MONTHS: z.coerce.number().int().min(MONTHS_AT_LEAST).default(MONTHS_KEPT),
  ...SIGNING.shape,
  ...VAULT.shape,
  /** Absent: it seals nothing anew, and without SIGNING_KEY signs no head of the audit chain. */
  VAULT_KEY: KEY.optional(),
});

/** What a load of rows needs. */
export const LOAD = z.object({ WORKER_DATABASE_URL: z.url() });
