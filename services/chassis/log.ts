import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';

/** What tells of a person never reaches a log, wherever in a line it stands. */
const PERSONAL = [
  'name', 'phone', 'identityNumber', 'address', 'caller', 'authorization', 'text',
] as const;

/** pino's own wildcards cost by depth; no line of ours is deeper. */
const DEPTHS = ['', '*.', '*.*.'] as const;

const traces = new AsyncLocalStorage<string>();

/** The options of the one log, for a test that writes it elsewhere. */
export const logOptions: pino.LoggerOptions = {
  level: process.env['LOG_LEVEL'] ?? (process.env['NODE_ENV'] === 'test' ? 'silent' : 'info'),
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: DEPTHS.flatMap((depth) => PERSONAL.map((key) => `${depth}${key}`)),
  mixin: () => ({ traceId: traces.getStore() }),
};

export const log: pino.Logger = pino(logOptions);

/** Everything logged by the work carries the trace. */
export function traced<T>(traceId: string, work: () => T): T {
  return traces.run(traceId, work);
}

export function currentTrace(): string | undefined {
  return traces.getStore();
}
