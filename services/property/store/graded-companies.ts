import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Tables } from './tables.ts';

/** Every company of a district, with the grade last published; null where none was. */
export function listGraded(em: EntityManager, tenant: string) {
  return kysely<Tables>(em).selectFrom('company')
    .leftJoin('creditScore', 'creditScore.subjectId', 'company.id')
    .select(['company.id as companyId', 'creditScore.grade', 'creditScore.score'])
    .where('company.tenant', '=', tenant)
    .orderBy('company.creditCode')
    .execute();
}
