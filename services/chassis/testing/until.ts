import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until it holds, and fails with the last it saw if it never does. */
export async function until<T>(
  read: () => Promise<T>,
  holds: (seen: T) => boolean,
  patienceMs = 15_000,
): Promise<T> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const seen = await read();
    if (holds(seen)) return seen;
    if (Date.now() > giveUpAt) throw new Error(`It never came to hold: ${JSON.stringify(seen)}`);
    await sleep(20);
  }
}
