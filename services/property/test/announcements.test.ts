import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { entered } from './cases.ts';
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
