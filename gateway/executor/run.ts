import type { Call } from './calls.ts';
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
      if (waits[next] === 0) start(next);
    }
    open -= 1;
    if (open === 0) resolve();
  };
  const start = (at: number): void => {
    const call = calls[at];
    if (!call) throw new Unexpected('a call that is not there');
    runCall(call, run).then(() => done(call)).catch(reject);
  };
  for (const [at, call] of calls.entries()) if (call.waits === 0) start(at);
  if (open === 0) resolve();
  return promise;
}

async function runCall(call: Call, run: Run): Promise<void> {
  const ready = call.units.flatMap((unit, at) => prepare(unit, at, run.root) ?? []);
  if (ready.length > 1 && call.joined) return sendJoined(ready, call.joined, run);
  await Promise.all(ready.map((each) => sendApart(each, run)));
}

/** Null when there is nothing to ask: no object stands there, or none that could be told of. */
function prepare(unit: Unit, at: number, root: Fields): Ready | null {
  const { gather, represent } = unit;
  const found: Fields[] = [];
  gather(root, found);
  if (!represent) return { unit, at, targets: found, texts: [] };
  const targets: Fields[] = [];
  const texts: string[] = [];
  for (const entity of found) {
    const text = represent(entity);
    if (text === null) continue;
    targets.push(entity);
    texts.push(text);
  }
  return targets.length > 0 ? { unit, at, targets, texts } : null;
}
