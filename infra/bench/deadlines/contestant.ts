/** Whoever is measured: first it is handed so much, then it does it all. */
export interface Contestant extends AsyncDisposable {
  readonly name: string;
  /**
   * RUNG commits rung, next rung and outbox row; NOOP is a job that does nothing, in a peer's
   * worker; FETCHED is one that nobody works on: a loop by hand fetches and completes it.
   */
  readonly does: 'RUNG' | 'NOOP' | 'FETCHED';
  /** Makes so many due at once. Not measured. */
  fill(count: number): Promise<void>;
  /** Does what was filled in, to the last. */
  complete(count: number): Promise<void>;
}

/** A peer that keeps a job a deadline. */
export interface Peer {
  /** Adds so many jobs that are due in the days to come. */
  delay(count: number): Promise<void>;
  /** Cancels as many of the first of them as asked, at most CANCELLED. */
  cancel(count: number): Promise<void>;
  bytes(): Promise<number>;
}

/** Works through a count in portions, as every peer advises for bulk. */
export async function inPortions(
  count: number,
  add: (places: readonly number[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < count; from += PORTION) {
    const size = Math.min(PORTION, count - from);
    await add(Array.from({ length: size }, (_, place) => from + place));
  }
}

const PORTION = 1_000;

/** How many of the pending are cancelled, by whichever way a peer has for many. */
export const CANCELLED = 10_000;

/** Spread over a month, from tomorrow on. */
export function delayMsOf(place: number): number {
  return (1 + (place % 30)) * 86_400_000 + place;
}
