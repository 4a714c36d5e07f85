import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GovernanceBody } from './governance-body.entity.ts';
import type { Tables } from './tables.ts';

/** The bodies of the estates that are in office on a day. */
export function listBodies(
  em: EntityManager,
  estateIds: readonly string[],
  today: CivilDate,
): Promise<Row<GovernanceBody>[]> {
  return kysely<Tables>(em)
    .selectFrom('governanceBody')
    .selectAll()
    .where('estateId', 'in', estateIds)
    .where('startsOn', '<=', today)
    .where('endsOn', '>=', today)
    .orderBy('kind')
    .orderBy('startsOn')
    .orderBy('id')
    .execute();
}
