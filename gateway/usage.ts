import { TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { asClientRequest } from './client-request.ts';
import type { Counters, Sample } from './counters.ts';
import type { GatewayRequest } from './execution.ts';

/** Notes which fields an operation asks for, and who asks. */
export type NoteUsage = (request: GatewayRequest) => void;

/** One operation: what it asks for, and how often each client sent it since it was counted last. */
interface Used {
  readonly coordinates: readonly string[];
  readonly times: Map<string, number>;
}

/** Operations whose counts are not added up yet. */
const WAITING_AT_MOST = 1_000;

/** Fields of the graph, times the clients that may be told apart. */
const COUNTED_AT_MOST = 20_000;

/** Past that, who and what more there is is counted together. */
const OTHERS = 'others';

/**
 * By coordinate and client: what nobody asks for may go. A request bumps one counter of its
 * operation, whose fields are looked up once; they are added up when somebody reads the figures.
 */
export function openUsage(counters: Counters): NoteUsage {
  const known = new WeakMap<OperationDefinitionNode, Used>();
  const waiting = new Set<Used>();
  const totals = new Map<string, Sample & { value: number }>();
  const addUp = (): void => {
    for (const { coordinates, times } of waiting) {
      for (const [client, count] of times) {
        for (const coordinate of coordinates) bump(totals, coordinate, client, count);
      }
      times.clear();
    }
    waiting.clear();
  };
  counters.lookUp('field_usage_total', () => {
    addUp();
    return [...totals.values()];
  });
  return (request) => {
    const { operation } = request;
    if (!operation) return;
    const { id } = asClientRequest(request.context).client;
    const used = known.get(operation) ?? { coordinates: coordinatesOf(request), times: new Map() };
    known.set(operation, used);
    used.times.set(id, (used.times.get(id) ?? 0) + 1);
    waiting.add(used);
    if (waiting.size > WAITING_AT_MOST) addUp();
  };
}

function bump(
  totals: Map<string, Sample & { value: number }>, coordinate: string, client: string, by: number,
): void {
  const key = `${coordinate} ${client}`;
  const known = totals.get(key);
  if (known) known.value += by;
  else if (totals.size < COUNTED_AT_MOST) {
    totals.set(key, { labels: { coordinate, client }, value: by });
  } else if (client !== OTHERS) bump(totals, OTHERS, OTHERS, by);
  else totals.set(key, { labels: { coordinate, client }, value: by });
}

/** Each field once, wherever in the document it stands; what introspects is no field of ours. */
function coordinatesOf({ document, operation, schema }: GatewayRequest): string[] {
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  const note = visitWithTypeInfo(types, {
    Field({ name: { value: name } }) {
      const type = types.getParentType()?.name ?? '';
      if (!name.startsWith('__') && !type.startsWith('__')) found.add(`${type}.${name}`);
    },
    OperationDefinition: (node) => (node === operation ? undefined : false),
  });
  visit(document, note);
  return [...found];
}
