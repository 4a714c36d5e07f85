import { newId } from '@linli/kernel/ids.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { NOBODYS, TOLD_AT_ONCE } from '@linli/schemas/refusals.ts';
import type { Refused } from '@linli/schemas/refusals.ts';

/** One refusal as it happens; the actor is null where nobody knows who it was. */
export interface Noted {
  readonly actor: Pick<Actor, 'id' | 'kind' | 'tenant' | 'organization' | 'purpose'> | null;
  readonly client: string | null;
  readonly operation: string | null;
  readonly code: string;
  readonly requestId: string;
}

/** What was refused since it was last taken: alike is one, and there is room for so many. */
export interface Heap {
  /** False where there was no room left. */
  add(noted: Noted, now: Date): boolean;
  readonly size: number;
  /** Everything, to be told; what is refused from then on is something else. */
  take(): Refused[];
}

/** Of one caller, each by itself; whatever else they try while it lies here is one more. */
const OF_ONE_CALLER = 5;

/** When so many lie here, a caller's are told as one. */
const CROWDED = 1_000;

/** What stands for the operations of a caller that are not told by their names. */
const OTHERS = '…';

export function newHeap(): Heap {
  let heap = new Map<string, { -readonly [K in keyof Refused]: Refused[K] }>();
  let callers = new Map<string, number>();

  const put = (key: string, refused: () => Refused): boolean => {
    const known = heap.get(key);
    if (known) known.times += 1;
    else if (heap.size < TOLD_AT_ONCE) heap.set(key, refused());
    else return false;
    return true;
  };

  return {
    add(noted, now) {
      const { tenant, id } = noted.actor ?? NOBODY;
      const caller = `${tenant} ${id}`;
      const operation = noted.actor ? (noted.operation ?? 'request').slice(0, 100) : 'request';
      const key = `${caller} ${noted.code} ${operation}`;
      const count = callers.get(caller) ?? 0;
      const isNamed = heap.has(key) || (count < OF_ONE_CALLER && heap.size < CROWDED);
      if (!isNamed) return put(`${caller} ${OTHERS}`, () => refusedOf(noted, OTHERS, now));
      if (!heap.has(key)) callers.set(caller, count + 1);
      return put(key, () => refusedOf(noted, operation, now));
    },
    get size() {
      return heap.size;
    },
    take() {
      const taken = [...heap.values()];
      [heap, callers] = [new Map(), new Map()];
      return taken;
    },
  };
}

const NOBODY = {
  id: 'anonymous', kind: 'PERSON', tenant: NOBODYS, organization: null, purpose: null,
} as const;

function refusedOf(
  { actor, client, code, requestId }: Noted, operation: string, now: Date,
): Refused {
  const { id, kind, tenant, organization, purpose } = actor ?? NOBODY;
  return {
    id: newId(now),
    at: now.toISOString(),
    tenant,
    actor: id.slice(0, 200),
    actorKind: kind,
    organization: organization?.slice(0, 200) ?? null,
    client: client?.slice(0, 200) ?? null,
    purpose,
    operation,
    code,
    times: 1,
    requestId: requestId.slice(0, 100),
  };
}
