import { setTimeout as sleep } from 'node:timers/promises';
import { asWorker } from '@linli/chassis/database.ts';
import type { Database } from '@linli/chassis/database.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { fold } from '@linli/property/domain/credit.ts';
import { listEntries } from '@linli/property/store/credit-entries.ts';
import { readBooks } from '@linli/property/store/credit-law.ts';
import { findLatestRecompute, listTold } from '@linli/property/store/credit-recomputes.ts';
import { readHistory } from '@linli/property/store/subjects.ts';
import { round } from '../bench.ts';
import { TENANT } from './filling.ts';
import { type Graph, official } from './graph.ts';
import type { Place } from './place.ts';

/** So long after it is approved a version takes effect. */
const AHEAD_MS = 3_000;

/**
 * A version is proposed, approved and takes effect: its clock rings, and the worker tells every
 * score anew, a batch an event, from that instant to the end of the last batch.
 */
export async function recompute({ database }: Place, graph: Graph) {
  const validFrom = new Date(Date.now() + AHEAD_MS);
  const profileId = await change(graph, official('one', 'rules.propose'), 'propose', {
    code: 'CREDIT_DEFAULT', validFrom: validFrom.toISOString(), lines: LINES,
  });
  await change(graph, official('other', 'rules.approve'), 'approve', { profileId });
  const peak = watchMemory();
  for (;;) {
    const latest = await asWorker(database, findLatestRecompute);
    if (latest?.finishedAt && latest.id === profileId) break;
    await sleep(20);
  }
  return { seconds: round((Date.now() - validFrom.getTime()) / 1_000), peakMb: await peak() };
}

/** Everybody starts from 90. */
const LINES = [{
  code: 'R-K-08', kind: 'BASE', source: 'bench', verify: false,
  figures: [{ name: 'start', number: 90 }, { name: 'most', number: 90 }],
}];

async function change(
  graph: Graph, who: Actor, verb: 'propose' | 'approve', given: object,
): Promise<string> {
  const type = verb === 'propose' ? 'ProposeProfileInput' : 'DecideProfileInput';
  const text = await graph.ask(who, `mutation($input: ${type}!) {
    ${verb}CreditProfile(input: $input) { ... on ProfileVersion { id } ... on Refusal { message } }
  }`, { input: { idempotencyKey: verb, note: 'bench', ...given } });
  const id = /"id":"([^"]+)"/.exec(text)?.[1];
  if (id === undefined) throw new Error(text);
  return id;
}

/** The peer: a company at a time, its rows as they are read. Some of them, and reckoned up. */
export async function recomputeNaively(database: Database, companies: number, some: number) {
  const started = performance.now();
  await asWorker(database, async (em) => {
    const now = new Date();
    const books = await readBooks(em, TENANT);
    for (const company of await listTold(em, TENANT, null, some, false)) {
      fold(await readHistory(em, company), books.at(now), now);
    }
  });
  return round((performance.now() - started) / 1_000 * (companies / some));
}

/** The memory of the peer that reads all lines at once. Some of them, and reckoned up. */
export async function rememberAll(database: Database, companies: number, some: number) {
  const before = process.memoryUsage.rss() / 2 ** 20;
  const peak = watchMemory();
  const height = await asWorker(database, async (em) => {
    const subjects = await listTold(em, TENANT, null, some, false);
    const lines = await listEntries(em, subjects.map(({ id }) => id));
    const most = await peak();
    return lines.length > 0 ? most : before;
  });
  return Math.round(before + (height - before) * (companies / some));
}

/** The most memory this process holds from now until asked, in MB. */
function watchMemory(): () => Promise<number> {
  let most = 0;
  const look = () => (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, 20);
  return async () => {
    await sleep(50);
    clearInterval(timer);
    return Math.round(look() / 2 ** 20);
  };
}
