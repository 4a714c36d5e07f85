import type { GatewayRequest } from '../execution.ts';

/** A document as clients send it: enough to have it planned again by another supergraph. */
export interface HotDocument {
  readonly source: string;
  readonly operationName: string | null;
  readonly queryHash: string;
}

/** What is asked for most, of what was asked for of late. */
export interface HotDocuments {
  note(request: GatewayRequest): void;
  /** The most asked for first. */
  list(): readonly HotDocument[];
}

/** A few more than the operations of all clients of ours; free-form ones come and go. */
const KEPT_AT_MOST = 500;

export function openHotDocuments(): HotDocuments {
  const kept = new Map<string, HotDocument & { times: number }>();
  return {
    note({ queryHash, source, request }) {
      const operationName = request.operationName ?? null;
      const name = `${queryHash} ${operationName ?? ''}`;
      const known = kept.get(name);
      kept.delete(name);
      kept.set(name, { source, operationName, queryHash, times: (known?.times ?? 0) + 1 });
      const [oldest] = kept.keys();
      if (kept.size > KEPT_AT_MOST && oldest !== undefined) kept.delete(oldest);
    },
    list: () => [...kept.values()].sort((one, other) => other.times - one.times),
  };
}
