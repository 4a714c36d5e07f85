import { z } from 'zod';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { DeadlineTables } from '@linli/chassis/deadlines.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { findScore, listEntries } from '../store/credit-entries.ts';
import { HERE } from './fixtures.ts';
import { anOfficer } from './serving.ts';
import type { Serving } from './serving.ts';

type Work<T> = Parameters<typeof asWorker<T>>[1];

/** What becomes of one company's credit, read from the rows and from the graph. */
export function watch({ database, clock, ask }: Serving, company: string) {
  const read = <T>(work: Work<T>): Promise<T> => asWorker(database.worker, work);
  const clocks = () => read((em) => kysely<DeadlineTables>(em).selectFrom('deadline').selectAll()
    .where('subjectId', '=', company).execute());
  const rungs = () => read((em) => kysely<DeadlineTables>(em).selectFrom('escalation')
    .select('dueAt').where('subjectId', '=', company).execute());
  const unrung = async () => (await clocks()).filter(({ ringAt }) => {
    return ringAt !== null && ringAt <= clock.now();
  });
  const heard = () => read((em) => kysely<ChassisTables>(em).selectFrom('inbox').select('id')
    .where('topic', '=', 'property.entry-expired').where('state', '=', 'PROCESSED').execute());
  return {
    clocks,
    rungs,
    published: () => read((em) => findScore(em, company)),
    entries: () => read((em) => listEntries(em, [company])),
    /** Every change of grade, in the order in which they leave. */
    async announced(): Promise<string[]> {
      const rows = await read((em) => kysely<ChassisTables>(em).selectFrom('outbox')
        .select('payload').where('topic', '=', 'property.grade-changed').orderBy('sequence')
        .execute());
      return rows.map(({ payload }) => CHANGE.parse(payload))
        .map(({ from, to, changedAt }) => `${from}>${to} ${changedAt}`);
    },
    /** Waits until all that is due has rung, and every expiry that was told has been heard. */
    async quiet(): Promise<void> {
      await until(unrung, ({ length }) => length === 0);
      const told = await rungs();
      await until(heard, ({ length }) => length === told.length);
    },
    /** The credit as the graph tells it as of an instant. */
    async asked(asOf: Date) {
      const answer = await ask(anOfficer(HERE), CREDIT, { id: company, asOf: asOf.toISOString() });
      return dataOf(answer, ANSWER).company.credit;
    },
  };
}

const CHANGE = z.object({ from: z.string(), to: z.string(), changedAt: z.string() });

const CREDIT = `query($id: ID!, $asOf: DateTime) {
  company(id: $id) { credit(asOf: $asOf) { score grade } } }`;

const ANSWER = z.object({ company: z.object({
  credit: z.object({ score: z.int(), grade: z.string() }),
}) });
