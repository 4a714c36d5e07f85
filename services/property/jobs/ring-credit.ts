import type { Database } from '@linli/chassis/database.ts';
import type { DeadlineSweep, FiredRow } from '@linli/chassis/deadlines.ts';
import { TERM_END } from '../domain/bodies/clocks.ts';
import { END_DISCLOSURE } from '../domain/case-clocks.ts';
import { EXPIRE_ENTRY } from '../domain/expiry.ts';
import { expireEntries } from './expire-entries.ts';
import { ringCases, ringDisclosures } from './ring-cases.ts';
import { ringTerms } from './ring-terms.ts';

/** What the sweep does with a clock that rings: every kind of clock has its own way. */
export async function ringCredit(database: Database): Promise<DeadlineSweep> {
  const cases = await ringCases(database);
  const ways = new Map([
    [EXPIRE_ENTRY, expireEntries], [END_DISCLOSURE, ringDisclosures], [TERM_END, ringTerms],
  ]);
  const wayOf = (kind: string): DeadlineSweep => ways.get(kind) ?? cases;
  return {
    decide: (row, now) => wayOf(row.kind).decide(row, now),
    async cause(em, fired, now) {
      const byWay = Map.groupBy<DeadlineSweep, FiredRow>(fired, ({ row }) => wayOf(row.kind));
      for (const [way, rungs] of byWay) await way.cause(em, rungs, now);
    },
  };
}
