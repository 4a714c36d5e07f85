import { fault } from '../errors.ts';
import type { ClientRequest } from '../client-request.ts';

/** The streams that are open here, so many for each client and person. */
export interface Room {
  /** What to call once it is over; throws where there is no room. */
  enter(who: Pick<ClientRequest, 'actor' | 'client'>): Disposable;
  /** How to end it when the gateway goes. */
  keep(end: (error: Error) => void): Disposable;
  /** Tells every stream to connect elsewhere. */
  empty(): void;
}

export const STREAMS_AT_MOST = 10;

export function openRoom(): Room {
  const open = new Map<string, number>();
  const ends = new Set<(error: Error) => void>();
  return {
    enter({ actor, client }) {
      const key = `${client.tenant} ${client.id} ${actor.id}`;
      const count = (open.get(key) ?? 0) + 1;
      if (count > STREAMS_AT_MOST) throw fault('TOO_MANY_STREAMS');
      open.set(key, count);
      return {
        [Symbol.dispose]() {
          const left = (open.get(key) ?? 1) - 1;
          if (left === 0) open.delete(key);
          else open.set(key, left);
        },
      };
    },
    keep(end) {
      ends.add(end);
      return { [Symbol.dispose]: () => ends.delete(end) };
    },
    empty() {
      for (const end of ends) end(fault('STREAM_ENDED'));
    },
  };
}
