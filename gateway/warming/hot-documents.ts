import type { GraphQLSchema } from 'graphql';
import type { GatewayRequest, ValidOperation } from '../execution.ts';

/** A document as clients send it: enough to have it planned again by another supergraph. */
export interface HotDocument {
  readonly source: string;
  readonly operationName: string | null;
  readonly queryHash: string;
}

/** What was asked for of late, as it was parsed and found valid then. */
export interface HotDocuments {
  note(request: GatewayRequest): void;
  /** What a client asks once more; null for what is new, or was valid by another schema. */
  find(
    source: string, operationName: string | null, schema: GraphQLSchema,
  ): ValidOperation | null;
  /** The most asked for first. */
  list(): readonly HotDocument[];
}

/** A few more than the operations of all clients of ours; free-form ones come and go. */
const KEPT_AT_MOST = 500;

/** Of all that is kept: parsed, a document takes some fifty times its text. */
const CHARACTERS_AT_MOST = 500_000;

type Kept = HotDocument & ValidOperation & { times: number };

export function openHotDocuments(): HotDocuments {
  const kept = new Map<string, Kept>();
  let characters = 0;
  const drop = (key: string, { source }: HotDocument): void => {
    if (kept.delete(key)) characters -= source.length;
  };
  /** What is asked for stands last; what was not for the longest time is dropped. */
  const keep = (key: string, document: Kept): void => {
    kept.set(key, document);
    characters += document.source.length;
    for (const [oldest, each] of kept) {
      if (kept.size <= KEPT_AT_MOST && characters <= CHARACTERS_AT_MOST) return;
      drop(oldest, each);
    }
  };
  return {
    note({ queryHash, source, document, operation, schema, request }) {
      if (!operation) return;
      const operationName = request.operationName ?? null;
      const key = keyOf(source, operationName);
      const known = kept.get(key);
      if (known) drop(key, known);
      const times = (known?.times ?? 0) + 1;
      keep(key, { source, operationName, queryHash, document, operation, schema, times });
    },
    find(source, operationName, schema) {
      const key = keyOf(source, operationName);
      const known = kept.get(key);
      if (known?.schema !== schema) return null;
      known.times += 1;
      kept.delete(key);
      kept.set(key, known);
      return known;
    },
    list: () => [...kept.values()].sort((one, other) => other.times - one.times),
  };
}

/** No name of GraphQL's holds a line's end. */
function keyOf(source: string, operationName: string | null): string {
  return operationName === null ? source : `${operationName}\n${source}`;
}
