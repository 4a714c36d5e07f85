import type { Client } from '../limits/clients.ts';
import { isOver } from '../limits/over.ts';

/** How many requests each class of a tenant's clients has under way here. */
export interface Concurrency {
  /** What to call when the request is over; null when there is no room for it. */
  enter(client: Client, requestId: string): (() => void) | null;
}

export function openConcurrency(): Concurrency {
  const underWay = new Map<string, number>();
  const add = (key: string, by: 1 | -1): number => {
    const count = (underWay.get(key) ?? 0) + by;
    if (count === 0) underWay.delete(key);
    else underWay.set(key, count);
    return count;
  };
  return {
    enter(client, requestId) {
      const key = `${client.tenant} ${client.class}`;
      const leave = (): void => void add(key, -1);
      if (!isOver(client, 'concurrent', add(key, 1), requestId)) return leave;
      leave();
      return null;
    },
  };
}
