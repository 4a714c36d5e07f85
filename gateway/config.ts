import { z } from 'zod';
import { parseConfig } from '@linli/chassis/config.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';

export type Env = Record<string, string | undefined>;
export type Config = z.infer<typeof schema>;
export type Issuer = z.infer<typeof issuer>;

export function readConfig(env: Env): Config {
  return parseConfig(schema, env);
}

/** A variable that holds JSON; broken JSON is a bad value like any other. */
const json = <T>(inner: z.ZodType<T>) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(inner);

const flag = z.enum(['0', '1']).default('0').transform((text) => text === '1');

const milliseconds = z.coerce.number().int().min(50).max(300_000);

const issuer = z.object({
  issuer: z.url(),
  audience: z.string().min(1),
  /** Where its keys are; when not set, its discovery document tells. */
  jwksUri: z.url().optional(),
});

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** The composed supergraph: a file. */
  SUPERGRAPH: z.string().min(1),
  /** Where a subgraph really is, by its name, instead of the composed address. */
  SUBGRAPH_URLS: json(z.record(z.string(), z.url())).default({}),
  /** Where each service's worker is, for its operators; they are shown no other. */
  WORKER_URLS: json(z.partialRecord(z.enum(SERVICES), z.url())).default({}),
  /** Where a browser finds the gateway; when not set, on loopback. */
  PUBLIC_URL: z.url().optional(),
  /** As what the first issuer knows the gateway when it signs an operator in. */
  SIGN_IN_CLIENT: z.string().min(1).default('linli-console'),
  ISSUERS: json(z.array(issuer).min(1)),
  IDENTITY_PRIVATE_JWK: json(z.looseObject({ kty: z.literal('EC'), kid: z.string() })),
  /** All the time one client's request may take. */
  REQUEST_TIMEOUT_MS: milliseconds.default(10_000),
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(8_000),
  /** One machine holds everything: introspection is open to whoever has a token. */
  EMBEDDED: flag,
  LINLI_COUNT_STATEMENTS: flag,
  /** Tokens and a query that the console offers; only ever served when EMBEDDED=1. */
  DEMO_TOKENS: json(z.array(z.object({ name: z.string(), token: z.string() }))).default([]),
  DEMO_QUERY: z.string().default('{ __typename }'),
});
