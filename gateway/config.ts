import { z } from 'zod';
import { parseConfig } from '@linli/chassis/config.ts';
import { TRACES } from '@linli/chassis/environment.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { modes } from './authorization/modes.ts';
import { cachedTypes } from './subgraphs/cache/cached-types.ts';
import { OWN_HOSTS } from './supergraph.ts';
import { CLIENT_CLASSES, classOverrides } from './limits/classes.ts';
import { clientRegister } from './limits/clients.ts';

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

/** A token does not choose how it is checked: `none` and shared secrets are no way. */
const algorithm = z.enum(['ES256', 'EdDSA', 'RS256', 'PS256']);

const signingKey = z.looseObject({ kty: z.enum(['OKP', 'oct']), kid: z.string().min(1) });

const issuer = z.object({
  issuer: z.url(),
  audience: z.string().min(1),
  algorithms: z.array(algorithm).min(1).default([...algorithm.options]),
  /** Where its keys are; when not set, its discovery document tells. */
  jwksUri: z.url().optional(),
  /** Where it lists the tokens it took back: `{ "revoked": [{ "jti", "exp" }] }`. */
  revocationUri: z.url().optional(),
});

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** The composed supergraph: a file. */
  SUPERGRAPH: z.string().min(1),
  /** Whose signatures on it are good: JWKs, of Ed25519 or for HMAC-SHA-256, each with its `kid`. */
  SUPERGRAPH_KEYS: json(z.array(signingKey)).default([]),
  /** Where subgraphs may be, beside where SUBGRAPH_URLS says: `host` or `host:port`. */
  SUBGRAPH_HOSTS: json(z.array(z.string().min(1))).default(OWN_HOSTS),
  /** Where the supergraph in service is kept, for a start at which the file is broken. */
  LINLI_HOME: z.string().min(1).optional(),
  /** Where a subgraph really is, by its name, instead of the composed address. */
  SUBGRAPH_URLS: json(z.record(z.string(), z.url())).default({}),
  /** Where each service's worker is, for its operators; they are shown no other. */
  WORKER_URLS: json(z.partialRecord(z.enum(SERVICES), z.url())).default({}),
  /** Where a browser finds the gateway; when not set, on loopback. */
  PUBLIC_URL: z.url().optional(),
  /** As what the first issuer knows the gateway when it signs an operator in. */
  SIGN_IN_CLIENT: z.string().min(1).default('linli-console'),
  ISSUERS: json(z.array(issuer).min(1)),
  /** The registered programs, by the id their issuer knows them by: each of a client class. */
  CLIENTS: json(clientRegister).default({}),
  /** What a program is that nobody registered: nothing of its own, unless set otherwise. */
  UNREGISTERED_CLIENTS: z.enum(CLIENT_CLASSES).default('PORTAL'),
  /** Limits of whole classes where they are not as gateway/limits/classes.ts has them. */
  CLIENT_CLASSES: json(classOverrides).default({}),
  /** A folder of manifests: the documents that clients registered. */
  DOCUMENTS: z.string().min(1).optional(),
  /** Whether a supergraph that breaks registered documents is refused, or only logged. */
  DOCUMENTS_BROKEN: z.enum(['refuse', 'report']).default('refuse'),
  /** Where points are counted for all gateways together; when not set, each counts for itself. */
  REDIS_URL: z.url().optional(),
  /** What becomes of operations that ask for too much, by client class; otherwise refused. */
  AUTHORIZATION_MODES: json(modes).default({}),
  IDENTITY_PRIVATE_JWK: json(z.looseObject({ kty: z.literal('EC'), kid: z.string() })),
  OTEL_EXPORTER_OTLP_ENDPOINT: TRACES,
  /** All the time one client's request may take. */
  REQUEST_TIMEOUT_MS: milliseconds.default(10_000),
  /** Of that, what one subgraph may take: a hung one is given up soon after. */
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(6_000),
  /** Whether equal queries of the same caller, under way at once, are asked of a subgraph once. */
  COALESCE: flag,
  /** Whether part of an answer is told by the status 294, in the newer media type. */
  PARTIAL_294: flag,
  /** Which entities are kept for a while: by type, for how long and for whom. */
  ENTITY_CACHE: json(cachedTypes).default({}),
  /** One machine holds everything: introspection is open to whoever has a token. */
  EMBEDDED: flag,
  LINLI_COUNT_STATEMENTS: flag,
  /** Tokens and a query that the console offers; only ever served when EMBEDDED=1. */
  DEMO_TOKENS: json(z.array(z.object({ name: z.string(), token: z.string() }))).default([]),
  DEMO_QUERY: z.string().default('{ __typename }'),
});
