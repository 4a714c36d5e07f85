import { log } from '@linli/chassis/log.ts';
import type { Sample } from '../counters.ts';
import type { ClientClass, LimitName, Mode } from './classes.ts';

/** A figure that went over its limit, whether or not it was refused for it. */
export interface Overrun {
  readonly limit: LimitName;
  readonly mode: Mode;
  readonly class: ClientClass;
  readonly client: string;
  readonly was: number;
  readonly most: number;
}

const counts = new Map<string, { labels: Record<string, string>; value: number }>();

/** Logged and counted together; both modes, so that a limit can be tried before it bites. */
export function noteOverrun(overrun: Overrun, requestId: string): void {
  const { limit, class: of, mode } = overrun;
  const labels = { limit, class: of, mode };
  const key = Object.values(labels).join();
  counts.set(key, { labels, value: (counts.get(key)?.value ?? 0) + 1 });
  log.warn({ ...overrun, requestId }, 'over a limit');
}

/** How often each limit was passed, by class and mode. */
export function overruns(): readonly Sample[] {
  return [...counts.values()];
}
