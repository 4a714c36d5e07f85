import { quietly } from './quietly.ts';

export interface Closing {
  close(): Promise<void>;
}

/**
 * BullMQ asks a broken connection to PostgreSQL again without a pause, until nothing else in the
 * process gets a turn. So a worker that fails is closed, and another takes its place a moment
 * later.
 */
export function renewed(name: string, open: (failed: Failed) => Renewable): Closing {
  const complain = quietly(`The queue of ${name} is away`);
  let renewal: NodeJS.Timeout | undefined;
  let closed = false;
  let ending = Promise.resolve();
  let turns = 0;
  const start = (): Renewable => {
    const turn = (turns += 1);
    return open((error) => {
      complain(error);
      if (closed || renewal || turn < turns) return;
      renewal = setTimeout(renew, RENEWAL_MS);
      ending = current.close(true);
    });
  };
  const renew = (): void => {
    renewal = undefined;
    current = start();
  };
  let current = start();
  return {
    async close() {
      closed = true;
      if (renewal) clearTimeout(renewal);
      else ending = current.close();
      await ending;
    },
  };
}

const RENEWAL_MS = 1_000;

type Failed = (error: Error) => void;

interface Renewable {
  /** Forced: without waiting for the jobs in hand, which will be taken over. */
  close(force?: boolean): Promise<void>;
}
