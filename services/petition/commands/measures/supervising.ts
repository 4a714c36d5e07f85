import type { EntityManager } from '@linli/chassis/database.ts';
import type { Petition } from '../../store/petition.entity.ts';
import type { Answer, By } from '../take-step.ts';
import { isOnCourse, takeMeasure, type Told } from './measuring.ts';

interface Supervising {
  readonly reason: string;
  readonly told: Told;
}

/** A supervision (督办) opens and its clock starts, whoever called for it. */
export async function supervise(
  em: EntityManager, petition: Petition, { reason, told }: Supervising, by: By,
): Promise<Answer> {
  const step = await isOnCourse(em, petition) ? 'SUPERVISE_ORGAN' : 'SUPERVISE';
  const taking = { kind: 'SUPERVISION', step, clock: 'SUPERVISION', reason, told } as const;
  return takeMeasure(em, petition, taking, by);
}
