import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { startOf } from '@linli/kernel/civil.ts';
import type { History, SubjectKind } from '../domain/credit.ts';
import { listEntries, listMarks, listSheets } from './credit-entries.ts';
import type { CreditEntry } from './credit-entry.entity.ts';
import type { Tables } from './tables.ts';

/** Whose credit is kept, whatever it is. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly tenant: string;
  readonly division: string;
  /** The company it is, or works for. */
  readonly companyId: string;
  readonly registeredAt: Date;
}

type Named = Pick<Subject, 'kind' | 'id' | 'tenant'>;

/** Holds a subject while its ledger is written; null where the district has none such. */
export async function lockSubject(em: EntityManager, named: Named): Promise<Subject | null> {
  return LOCKS[named.kind](em, named);
}

/** All that the credit of a subject follows from. */
export async function readHistory(
  em: EntityManager, { id, registeredAt }: Pick<Subject, 'id' | 'registeredAt'>,
): Promise<History<Row<CreditEntry>>> {
  const entries = await listEntries(em, [id]);
  const marks = await listMarks(em, [id]);
  return { entries, marks, sheets: await listSheets(em, [id]), registeredAt };
}

const LOCKS: Readonly<Record<SubjectKind, (
  em: EntityManager, named: Named) => Promise<Subject | null>>> = {
  async COMPANY(em, { id, tenant }) {
    const row = await kysely<Tables>(em).selectFrom('company')
      .select(['division', 'registeredOn'])
      .where('tenant', '=', tenant).where('id', '=', id)
      .forNoKeyUpdate().executeTakeFirst();
    if (!row) return null;
    const { division, registeredOn } = row;
    const registeredAt = startOf(registeredOn);
    return { kind: 'COMPANY', id, tenant, division, companyId: id, registeredAt };
  },
  async PROJECT_MANAGER(em, { id, tenant }) {
    const row = await kysely<Tables>(em).selectFrom('projectManager')
      .select(['division', 'companyId', 'registeredAt'])
      .where('tenant', '=', tenant).where('id', '=', id)
      .forNoKeyUpdate().executeTakeFirst();
    return row ? { kind: 'PROJECT_MANAGER', id, tenant, ...row } : null;
  },
};
