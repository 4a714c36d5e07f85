import { resolve } from 'node:path';
import { parseConfig } from '@linli/chassis/config.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { z } from 'zod';

const schema = z.object({
  /** The gateway's port; everything else listens on the ports after it. */
  LINLI_PORT: z.coerce.number('must be a port number').int().min(1024).max(65_000).default(4000),
  /** Where data, keys and logs live. */
  LINLI_HOME: z.string().min(1).default('.linli'),
  /** Set: queues run on this Redis instead of PostgreSQL. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Set: the whole system lives by this demonstration clock. */
  LINLI_CLOCK_FILE: z.string().optional(),
  LINLI_COUNT_STATEMENTS: z.enum(['0', '1']).default('0'),
});

/** How the embedded system runs: one machine, one folder, one range of ports. */
export interface Settings {
  readonly home: string;
  readonly ports: Ports;
  readonly redisUrl: string | undefined;
  readonly clockFile: string | undefined;
  readonly countStatements: boolean;
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
  };
}

export function portsFrom(first: number): Ports {
  const subgraphs = SERVICES.map((_, place) => first + 11 + place);
  const workers = SERVICES.map((_, place) => first + 21 + place);
  return { gateway: first, issuer: first + 1, subgraphs, workers, postgres: first + 32 };
}
