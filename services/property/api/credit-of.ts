import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { startOf } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { maySeePersonal } from '../domain/credit-policy.ts';
import type { Purpose } from '../domain/credit-policy.ts';
import type { Company } from '../store/company.entity.ts';
import type { CreditEntry as Entry } from '../store/credit-entry.entity.ts';
import { insertRead } from '../store/credit-reads.ts';
import type { ProjectManager } from '../store/project-manager.entity.ts';
import { creditOf } from './credit.ts';
import type { Credit, CreditEntry } from './credit.ts';

/** Of a company it is public within the district. */
export function companyCredit(
  context: Context, { id, registeredOn }: Row<Company>, asOf: Date | null,
): Promise<Credit> {
  return creditOf(context, { id, registeredAt: startOf(registeredOn) }, asOf ?? context.now);
}

/** Of a person it is for those entitled alone, and it is noted who was shown it (R-K-28). */
export async function managerCredit(
  context: Context, manager: Row<ProjectManager>, purpose: Purpose, at: Date | null,
): Promise<Credit> {
  const { actor, journal, now, read } = context;
  authorize(maySeePersonal(actor, manager));
  const asOf = at ?? now;
  const { tenant, id: readBy, organization } = actor;
  const noted = { tenant, managerId: manager.id, purpose, asOf, readAt: now, readBy, organization };
  await read((em) => insertRead(em, { id: newId(now), ...noted }));
  const { id, division } = manager;
  journal.plainRead({ type: 'ProjectManager', id, field: 'credit', division, purpose });
  return creditOf(context, manager, asOf);
}

/** A record as it stands among the others once it is entered. */
export async function entryShown(
  context: Context, entry: Row<Entry> | Refusal,
): Promise<CreditEntry | Refusal> {
  if (entry instanceof Refusal) return entry;
  const of = { id: entry.subjectId, registeredAt: entry.confirmedAt };
  const { entries } = await creditOf(context, of, context.now);
  const shown = entries.find(({ id }) => id === entry.id);
  if (!shown) throw new Error(`Entry ${entry.id} is not in its ledger`);
  return shown;
}
