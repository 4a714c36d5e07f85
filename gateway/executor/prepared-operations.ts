import type { Prepared } from './compile.ts';

/** What was planned, by what it was planned for; null for what only the stock executor runs. */
export interface PreparedOperations {
  get(key: string): Prepared | null | undefined;
  set(key: string, prepared: Prepared | null): void;
}

/** As many operations as are kept at least, of those asked for last; twice as many at most. */
const KEPT = 500;

/** Two shelves: what is asked for goes to the new one; a full one takes the old one's place. */
export function newPreparedOperations(): PreparedOperations {
  let shelf = new Map<string, Prepared | null>();
  let old = new Map<string, Prepared | null>();
  const set = (key: string, prepared: Prepared | null): void => {
    if (shelf.size >= KEPT) [old, shelf] = [shelf, new Map()];
    shelf.set(key, prepared);
  };
  return {
    set,
    get(key) {
      const known = shelf.get(key);
      if (known !== undefined) return known;
      const older = old.get(key);
      if (older !== undefined) set(key, older);
      return older;
    },
  };
}
