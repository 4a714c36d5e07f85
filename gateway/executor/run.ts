import type { Call } from './calls.ts';
import { newEntities } from './entities.ts';
import type { Entities } from './entities.ts';
import { Unexpected } from './generated.ts';
import type { Fields } from './generated.ts';
import { sendApart, sendJoined } from './send.ts';
import type { Ready, Run } from './send.ts';
import type { Unit } from './unit.ts';

/** Every call starts as soon as those it waits for are done. */
export function runCalls(calls: readonly Call[], run: Run): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const waits = calls.map((call) => call.waits);
  let open = calls.length;
  const done = ({ awaitedBy }: Call): void => {
    for (const next of awaitedBy) {
      waits[next] = (waits[next] ?? 0) - 1;
      if (waits[next] === 0) void start(next);
    }
    open -= 1;
    if (open === 0) resolve();
  };
  const start = async (at: number): Promise<void> => {
    try {
      const call = calls[at];
      if (!call) throw new Unexpected('a call that is not there');
      await runCall(call, run);
      done(call);
    } catch (error) {
      reject(error);
    }
  };
  for (const [at, call] of calls.entries()) if (call.waits === 0) void start(at);
  if (open === 0) resolve();
  return promise;
}

/** Several units are ready at once only where their call is joined. */
async function runCall({ units, joined }: Call, run: Run): Promise<void> {
  const lists = Array.from({ length: joined?.lists ?? 1 }, newEntities);
  const ready: Ready[] = [];
  for (const [at, unit] of units.entries()) {
    const list = joined?.listOf[at] ?? 0;
    const entities = lists[list] ?? newEntities();
    const each = prepare(unit, { list, entities, root: run.root });
    if (each) ready.push(each);
  }
  const [only] = ready;
  if (!only) return;
  await (joined && ready.length > 1 ? sendJoined(ready, lists, joined, run) : sendApart(only, run));
}

/** Null when there is nothing to ask: no object stands there, or none that could be told of. */
function prepare(
  unit: Unit, { list, entities, root }: { list: number; entities: Entities; root: Fields },
): Ready | null {
  const { gather, represent } = unit;
  const found: Fields[] = [];
  gather(root, found);
  if (!represent) return { unit, list, entities, targets: found, entityOf: [] };
  const targets: Fields[] = [];
  const entityOf: number[] = [];
  for (const entity of found) {
    const at = represent(entity, entities);
    if (at < 0) continue;
    targets.push(entity);
    entityOf.push(at);
  }
  return targets.length > 0 ? { unit, list, entities, targets, entityOf } : null;
}
