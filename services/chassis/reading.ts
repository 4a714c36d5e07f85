import type { EntityManager } from '@mikro-orm/postgresql';
import { log } from './log.ts';

/** Reads, in a transaction of somebody else's keeping. */
export type Read = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;

/** A transaction that all reads of one request share: BEGIN once, COMMIT once. */
export interface Reading extends AsyncDisposable {
  readonly read: Read;
  /** Ends it if nobody reads, so that a write does not wait for a second connection. */
  rest(): Promise<void>;
  /** Ends it, and throws where what was recorded in it is not kept. */
  commit(): Promise<void>;
}

/** Opens a transaction, hands it to the work, and ends it when the work ends. */
export type Open = (work: (em: EntityManager) => Promise<void>) => Promise<void>;

export function openReading(open: Open): Reading {
  let held: Held | null = null;
  let readers = 0;

  const commit = async (): Promise<void> => {
    const ending = held;
    held = null;
    await ending?.end();
  };
  const end = (): Promise<void> => commit().catch((error: unknown) => {
    log.error({ err: error }, 'a reading broke');
  });

  return {
    async read(work) {
      held ??= hold(open);
      readers += 1;
      try {
        return await work(await held.em);
      } finally {
        readers -= 1;
      }
    },
    rest: async () => {
      if (readers === 0) await end();
    },
    commit,
    [Symbol.asyncDispose]: end,
  };
}

interface Held {
  readonly em: Promise<EntityManager>;
  end(): Promise<void>;
}

/**
 * Keeps the transaction open until told to end. A failed start is every reader's failure; a failed
 * end takes nothing back from those who have read, but is told to whoever recorded something in it.
 */
function hold(open: Open): Held {
  const em = Promise.withResolvers<EntityManager>();
  const told = Promise.withResolvers<void>();
  const ended = open((opened) => {
    em.resolve(opened);
    return told.promise;
  });
  ended.catch(em.reject);
  em.promise.catch(() => undefined);
  return {
    em: em.promise,
    async end() {
      told.resolve();
      await ended;
    },
  };
}
