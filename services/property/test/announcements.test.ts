import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { readAnnouncements } from '@linli/chassis/worker/announcements.ts';
import { authority, companyOf, entered, quiet, send } from './cases.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await openServing('2026-11-23T10:00:00+08:00');
  await serving.load(aDistrict(HERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());

async function announced(company: string): Promise<number> {
  const { rows } = await asWorker(serving.database.worker, (em) => sql<{ division: string }>`
    select division from announcement where topic = 'property.grade-changed'
      and tenant = ${HERE} and subject = ${company}`.execute(kysely(em)));
  expect(rows.every(({ division }) => division === HERE)).toBe(true);
  return rows.length;
}

test('a grade is announced as it is given and as it becomes another, not as it stays', async () => {
  const company = companyId(0);
  const counts = [await announced(company)];
  for (const rule of ['PENALTY', 'SERIOUS_EVENT', 'PENALTY']) {
    await entered(serving, company, rule);
    counts.push(await announced(company));
  }
  expect(counts).toEqual([0, 1, 2, 2]);
});

test('a rung is told by its case, and the end of a disclosure by its company', async () => {
  const company = companyId(1);
  const told = (after?: string) => asWorker(serving.database.worker, (em) =>
    readAnnouncements(em, { tenant: HERE, topic: 'property.rang', after }));
  const { cursor } = await told();
  const subjects = async (): Promise<readonly string[]> => {
    const { events } = await told(cursor);
    return events.map(({ subject }) => subject);
  };
  const entryId = await entered(serving, company, 'PENALTY');
  const { id: caseId } = await send(serving, companyOf(company), 'objectToEntry', {
    entryId, about: 'ENTRY', grounds: '与事实不符', materials: ['照片'],
  });
  await send(serving, authority, 'classifyRecord', {
    entryId: await entered(serving, company, 'PENALTY'), severity: 'ORDINARY',
    documentOn: '2026-11-20', documentNumber: '住建罚〔2026〕3号', conductEndedOn: null, shown: true,
  });
  serving.clock.turn(new Date('2026-11-26T10:00:00+08:00'));
  await quiet(serving);
  // What other databases of the cluster are at holds back what is told: it is waited for.
  const first = await until(subjects, (seen) => seen.includes(String(caseId)));
  expect(first).not.toContain(company);
  // Entries expire on the way, which is told to nobody.
  serving.clock.turn(new Date('2027-11-23T10:00:00+08:00'));
  await quiet(serving);
  const all = await until(subjects, (seen) => seen.includes(company));
  expect(new Set(all)).toEqual(new Set([caseId, company]));
});
