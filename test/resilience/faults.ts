import { setTimeout as pause } from 'node:timers/promises';
import { SERVICES } from '@linli/schemas/events/event.ts';
import type { Constellation } from '../constellation.ts';
import { countFired, faultsOfClocks } from './clocks.ts';
import { countUpheld, faultsOfMessages } from './messages.ts';

/** What must have come of it all in the end, however often and wherever it broke. */
export interface Outcome {
  /** Rungs at least: where nothing fires at all, nothing fires wrongly. */
  readonly rungs: number;
  /** Upheld petitions that the ledger of credit counts, and no more. */
  readonly upheld: number;
}

/**
 * Waits until nothing waits any more, and tells what is wrong: every rung that was due has fired
 * once, in order, at its true instant; every message arrived and was handled once; nothing is
 * parked or stuck.
 */
export async function findFaults(
  linli: Constellation, at: Date, { rungs, upheld }: Outcome,
): Promise<string[]> {
  await settle(linli, at);
  const [fired, counted] = [await countFired(linli), await countUpheld(linli)];
  return [
    ...await faultsOfClocks(linli, at),
    ...await faultsOfMessages(linli),
    ...(fired < rungs ? [`only ${fired} rungs fired`] : []),
    ...(counted === upheld ? [] : [`${counted} upheld petitions are counted`]),
  ];
}

const PATIENCE_MS = 120_000;
const LOOK_MS = 300;

/** Waits until nothing waits: twice over, as what arrives may cause what is to be sent. */
export async function settle(linli: Constellation, at: Date): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (let still = 0; still < 2;) {
    const waiting = await lookFor(linli, at);
    if (waiting === null) {
      still += 1;
      continue;
    }
    still = 0;
    if (Date.now() > giveUpAt) throw new Error(`It never came to rest: ${waiting}`);
    await pause(LOOK_MS);
  }
}

/** The first service in which anything waits. */
async function lookFor(linli: Constellation, at: Date): Promise<string | null> {
  for (const service of SERVICES.toReversed()) {
    const [waiting] = await linli.rows<Record<string, number>>(service, WAITING, [at]);
    if (Object.values(waiting ?? {}).some((count) => count > 0)) {
      return `${service} ${JSON.stringify(waiting)}`;
    }
  }
  return null;
}

const WAITING = `select
  (select count(*)::int from deadline where state = 'RUNNING' and ring_at <= $1) due,
  (select count(*)::int from outbox where delivered_at is null) outbox,
  (select count(*)::int from inbox where state = 'WAITING') inbox`;
