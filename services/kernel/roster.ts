/** Somebody held a post at a place (在岗), from when until when: of one post no two overlap. */
export interface Tenure {
  readonly post: string;
  /** A grid's or department's id, or a division's code. */
  readonly place: string;
  readonly person: string;
  readonly startedAt: Date;
  /** The first instant of which it no longer holds; null while it does. */
  readonly endedAt: Date | null;
}

/** A post at a place that a step may fall to. */
export interface Seat {
  readonly post: string;
  /** Null: where the matter lies, there is no such place. */
  readonly place: string | null;
}

/** A seat that nobody held at an instant, and since when it was empty; null: since ever. */
export interface Gap<S extends Seat> {
  readonly seat: S;
  readonly since: Date | null;
}

/** Who answers, and which seats below had nobody. */
export interface Answering<S extends Seat> {
  readonly holder: { readonly seat: S; readonly person: string } | null;
  readonly gaps: readonly Gap<S>[];
}

/** Who held the seat at the instant: a tenure ends where the next may begin. */
export function holderAt(tenures: readonly Tenure[], seat: Seat, at: Date): Tenure | null {
  return of(tenures, seat).find(({ startedAt, endedAt }) => {
    return startedAt <= at && (endedAt === null || at < endedAt);
  }) ?? null;
}

/**
 * Who answers at the instant: of seats from the lowest up the first that somebody holds. What is
 * passed over on the way is a gap, so that a ladder with a hole is climbed and the hole is known.
 */
export function answering<S extends Seat>(
  seats: readonly S[], tenures: readonly Tenure[], at: Date,
): Answering<S> {
  const gaps: Gap<S>[] = [];
  for (const seat of seats) {
    const held = holderAt(tenures, seat, at);
    if (held) return { holder: { seat, person: held.person }, gaps };
    if (seat.place !== null) gaps.push({ seat, since: emptySince(tenures, seat, at) });
  }
  return { holder: null, gaps };
}

function emptySince(tenures: readonly Tenure[], seat: Seat, at: Date): Date | null {
  const ends = of(tenures, seat).flatMap(({ endedAt }) => {
    return endedAt !== null && endedAt <= at ? [endedAt.getTime()] : [];
  });
  return ends.length > 0 ? new Date(Math.max(...ends)) : null;
}

function of(tenures: readonly Tenure[], { post, place }: Seat): Tenure[] {
  return tenures.filter((tenure) => tenure.post === post && tenure.place === place);
}
