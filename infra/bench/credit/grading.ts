import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { asWorker } from '@linli/chassis/database.ts';
import type { Database } from '@linli/chassis/database.ts';
import { receive } from '@linli/chassis/inbox.ts';
import { openQueues, type Queues } from '@linli/chassis/queue.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { entryOf } from '@linli/property/commands/enter-credit.ts';
import { fold } from '@linli/property/domain/credit.ts';
import { ruleNamed } from '@linli/property/domain/rulebook.ts';
import { findScore, insertEntry, saveScore } from '@linli/property/store/credit-entries.ts';
import { readBooks } from '@linli/property/store/credit-law.ts';
import { listTold } from '@linli/property/store/credit-recomputes.ts';
import { lockSubject, readHistory } from '@linli/property/store/subjects.ts';
import { percentile, round } from '../bench.ts';
import { TENANT } from './filling.ts';
import type { Place } from './place.ts';

/**
 * An event arrives, and its grade is there to be read: by our worker, and, of every other company,
 * by the peer, which enters the line and has a BullMQ job read the company's ledger and fold it.
 */
export async function eventToGrade({ database, peerQueueUrl }: Place, count: number) {
  await using peer = openPeer(database, peerQueueUrl);
  const companies = await asWorker(database, (em) => listTold(em, TENANT, null, 2 * count, false));
  const took: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (const [n, { id }] of companies.entries()) {
    const before = await scoreOf(database, id);
    const started = performance.now();
    if (n % 2 === 0) await receive(database, upheld(id, n));
    else await peer.hear(id, n);
    while ((await scoreOf(database, id)) === before) await sleep(2);
    (n % 2 === 0 ? took.ours : took.theirs).push(performance.now() - started);
  }
  const p99 = (all: readonly number[]) => round(percentile(all, 0.99), 1);
  return { ours: p99(took.ours), theirs: p99(took.theirs) };
}

const JOB = z.object({ id: z.uuid(), entryId: z.uuid() });

interface Peer extends AsyncDisposable {
  hear(companyId: string, n: number): Promise<void>;
}

function openPeer(database: Database, databaseUrl: string): Peer {
  const queues: Queues = openQueues({ databaseUrl });
  queues.work('property', (_, data) => recomputed(database, JOB.parse(data)));
  return {
    async hear(id, n) {
      const entryId = await entered(database, id, n);
      await queues.send('property', [{ name: 'recompute', data: { id, entryId } }]);
    },
    [Symbol.asyncDispose]: () => queues[Symbol.asyncDispose](),
  };
}

function entered(database: Database, id: string, n: number): Promise<string> {
  const now = new Date();
  return asWorker(database, async (em) => {
    const rule = ruleNamed((await readBooks(em, TENANT)).at(now), 'PETITION_UPHELD');
    if (!rule) throw new Error('Nothing is said of a petition upheld');
    const eventId = idOf('bench', 'peer', n, id);
    const entry = entryOf({
      tenant: TENANT, subjectKind: 'COMPANY', subjectId: id, confirmedAt: now, about: 'bench',
      evidence: { topic: 'petition.upheld', eventId, petitionId: null, estateId: null },
    }, rule, { now, enteredBy: null });
    await insertEntry(em, entry);
    return entry.id;
  });
}

function recomputed(database: Database, { id, entryId }: z.infer<typeof JOB>): Promise<void> {
  const now = new Date();
  return asWorker(database, async (em) => {
    const subject = await lockSubject(em, { kind: 'COMPANY', id, tenant: TENANT });
    if (!subject) throw new Error('The company is gone');
    const book = (await readBooks(em, TENANT)).at(now);
    const { score, grade } = fold(await readHistory(em, subject), book, now);
    const { profile, version: profileVersion } = book;
    await saveScore(em, {
      subjectId: id, subjectKind: 'COMPANY', tenant: TENANT, score, grade, profile,
      profileVersion, asOf: now, entryId,
    });
  });
}

async function scoreOf(database: Database, id: string): Promise<string> {
  const score = await asWorker(database, (em) => findScore(em, id));
  return JSON.stringify([score?.entryId, score?.asOf]);
}

function upheld(companyId: string, n: number) {
  const at = new Date().toISOString();
  const id = idOf('bench', 'event', n, companyId);
  return {
    id, topic: 'petition.upheld', subject: companyId, sequence: n + 1, tenant: TENANT,
    publisher: 'petition', happenedAt: at,
    payload: {
      petitionId: id, companyId, estateId: id, division: TENANT, categoryCode: '0301',
      overdue: false, closedAt: at,
    },
  } as const;
}
