/** Why a subgraph's answer was not had. Only the log sees the reason. */
export class SubgraphFailure extends Error {
  readonly kind: FailureKind;
  /** Whether it tells against the subgraph: a client that hangs up does not. */
  readonly counts: boolean;
  /** After how long the same query may be sent again; null when it may not. */
  readonly retryAfterMs: number | null;

  constructor(kind: FailureKind, reason: string, { counts = true, retryAfterMs }: Verdict = {}) {
    super(reason);
    this.kind = kind;
    this.counts = counts;
    this.retryAfterMs = retryAfterMs ?? null;
  }

  /** The same, of what is not sent twice. */
  final(): SubgraphFailure {
    return new SubgraphFailure(this.kind, this.message, { counts: this.counts });
  }

  /** The same, as something the subgraph is not blamed for. */
  excused(): SubgraphFailure {
    return new SubgraphFailure(this.kind, this.message, { counts: false });
  }
}

/**
 * UNREACHED: no header of an answer came. BROKEN: an answer that is none. OPEN: it was not even
 * asked, since it has kept failing; CROWDED: nor then, since too many wait for it already.
 */
export type FailureKind = 'TIMEOUT' | 'UNREACHED' | 'BROKEN' | 'GONE' | 'OPEN' | 'CROWDED';

interface Verdict {
  readonly counts?: boolean;
  readonly retryAfterMs?: number | null;
}
