import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { listAdoptionsOn } from '../../store/bodies/acts.ts';
import type { GovernanceLaw } from '../../store/bodies/governance-law.ts';
import type { Estate } from '../../store/estate.entity.ts';

/** The model an estate has adopted by a day, or the one its form goes by (W-02). */
export async function modelFor(
  em: EntityManager, { id, form }: Row<Estate>, law: GovernanceLaw, day: CivilDate,
): Promise<string> {
  const [adopted] = await listAdoptionsOn(em, [id], day);
  return adopted?.model ?? law.modelOfForm(form);
}
