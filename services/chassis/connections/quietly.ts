import { log } from '../log.ts';

/** Between two lines on the same trouble. */
const PAUSE_MS = 30_000;

/** Hears of trouble that mends itself: logs it once in a while, and lets work go on. */
export function quietly(what: string): (error: unknown) => void {
  let silentUntil = 0;
  return (error) => {
    if (Date.now() < silentUntil) return;
    silentUntil = Date.now() + PAUSE_MS;
    log.warn({ error: error instanceof Error ? error.message : String(error) }, what);
  };
}
