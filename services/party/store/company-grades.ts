import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { CompanyGrade } from './company-grade.entity.ts';
import type { Tables } from './tables.ts';

/** Keeps the grade, unless a later one is kept already. */
export async function keepGrade(em: EntityManager, row: CompanyGrade): Promise<void> {
  const { grade, score, changedAt } = row;
  await kysely<Tables>(em)
    .insertInto('companyGrade')
    .values(row)
    .onConflict((conflict) => conflict
      .column('companyId')
      .doUpdateSet({ grade, score, changedAt })
      .where('companyGrade.changedAt', '<=', changedAt))
    .execute();
}
