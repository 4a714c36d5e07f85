import { resolve } from 'node:path';
import { parseConfig } from '@linli/chassis/config.ts';
import { TRACES } from '@linli/chassis/environment.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { z } from 'zod';

/** How many ports the system takes, from the gateway's on. */
const BLOCK = 40;

/** What fetch refuses to connect to, of those above 1023: fetch.spec.whatwg.org/#port-blocking. */
const BLOCKED = [
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10080,
] as const;

const schema = z.object({
  /** The gateway's port; everything else listens on the ports after it. */
  LINLI_PORT: z.coerce.number('must be a port number').int().min(1024).max(65_000)
    .refine((first) => blockedFrom(first) === undefined, {
      error: ({ input }) => `takes ${BLOCK} ports, of which ${blockedFrom(Number(input))} is one `
        + 'that browsers and fetch refuse: choose another',
    })
    .default(4000),
  /** Where data, keys and logs live. */
  LINLI_HOME: z.string().min(1).default('.linli'),
  /** Set: queues run on this Redis instead of PostgreSQL. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Set: the whole system lives by this demonstration clock. */
  LINLI_CLOCK_FILE: z.string().optional(),
  LINLI_COUNT_STATEMENTS: z.enum(['0', '1']).default('0'),
  /** Set: every process sends its traces there. */
  OTEL_EXPORTER_OTLP_ENDPOINT: TRACES,
});

/** How the embedded system runs: one machine, one folder, one range of ports. */
export interface Settings {
  readonly home: string;
  readonly ports: Ports;
  readonly redisUrl: string | undefined;
  readonly clockFile: string | undefined;
  readonly countStatements: boolean;
  readonly traces: string | undefined;
}

export interface Ports {
  readonly gateway: number;
  readonly issuer: number;
  readonly postgres: number;
  /** Five, in the order of SERVICES. */
  readonly subgraphs: readonly number[];
  /** Where the workers tell how they are, in the same order. */
  readonly workers: readonly number[];
}

export function readSettings(env: Record<string, string | undefined>): Settings {
  const config = parseConfig(schema, env);
  return {
    home: resolve(config.LINLI_HOME),
    ports: portsFrom(config.LINLI_PORT),
    redisUrl: config.REDIS_URL,
    clockFile: config.LINLI_CLOCK_FILE && resolve(config.LINLI_CLOCK_FILE),
    countStatements: config.LINLI_COUNT_STATEMENTS === '1',
    traces: config.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}

function blockedFrom(first: number): number | undefined {
  return BLOCKED.find((port) => port >= first && port < first + BLOCK);
}

export function portsFrom(first: number): Ports {
  const subgraphs = SERVICES.map((_, place) => first + 11 + place);
  const workers = SERVICES.map((_, place) => first + 21 + place);
  return { gateway: first, issuer: first + 1, subgraphs, workers, postgres: first + 32 };
}
