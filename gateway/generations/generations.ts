import type { GraphQLSchema } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import type { Generation } from './generation.ts';

/** The generations alive: the one in service, and those before it that still answer requests. */
export interface Generations extends AsyncDisposable {
  readonly current: Generation;
  /** When the one in service took over. */
  readonly since: number;
  readonly alive: number;
  /** The one a request was checked against. */
  of(schema: GraphQLSchema): Generation;
  /** When there is room for another. */
  room(): Promise<void>;
  /** Takes over; the one before closes once nothing is under way on it. */
  succeed(next: Generation): void;
}

/** More would be more memory, sockets and planning than one process is meant to hold. */
const ALIVE_AT_MOST = 3;

/** How long a request that was checked against the old schema may take to reach its generation. */
const LINGER_MS = 100;

export function openGenerations(first: Generation): Generations {
  const bySchema = new WeakMap<GraphQLSchema, Generation>([[first.apiSchema, first]]);
  const draining: Promise<void>[] = [];
  let current = first;
  let since = Date.now();
  const retire = (generation: Generation, lingerMs: number): void => {
    const drained = close(generation, lingerMs)
      .finally(() => draining.splice(draining.indexOf(drained), 1));
    draining.push(drained);
  };
  return {
    get current() {
      return current;
    },
    get since() {
      return since;
    },
    get alive() {
      return draining.length + 1;
    },
    of: (schema) => bySchema.get(schema) ?? current,
    async room() {
      while (draining.length + 1 >= ALIVE_AT_MOST) await Promise.race(draining);
    },
    succeed(next) {
      bySchema.set(next.apiSchema, next);
      retire(current, LINGER_MS);
      current = next;
      since = Date.now();
    },
    async [Symbol.asyncDispose]() {
      retire(current, 0);
      await Promise.all(draining);
    },
  };
}

async function close(generation: Generation, lingerMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, lingerMs));
  try {
    await generation[Symbol.asyncDispose]();
  } catch (error) {
    log.error({ err: error }, 'a generation did not close');
  }
}
