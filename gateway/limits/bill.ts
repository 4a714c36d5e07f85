/** What one request is expected to cost, did cost, and how its client stands after it. */
export interface Bill {
  /** Whether its document was registered by the client that sends it. */
  persisted: boolean;
  estimated: number;
  /** Subgraphs that would cost too much: they are not asked, the others are. */
  tooDear: ReadonlySet<string>;
  /** What the answer tells the client of all this. */
  readonly headers: Record<string, string>;
  /** Takes points of its minute before they are spent; how long to wait where too few are left. */
  charge(points: number): Wait | null | Promise<Wait | null>;
  /** Corrects what was taken by what was spent. */
  settle(points: number): void;
}

export interface Wait {
  readonly seconds: number;
}
