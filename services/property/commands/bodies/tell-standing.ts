import type { EntityManager } from '@linli/chassis/database.ts';
import { publish } from '@linli/chassis/outbox.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { endOf, startOf } from '@linli/kernel/civil.ts';
import { propertyFactHeld } from '@linli/schemas/events/property.ts';
import type { BodyKind } from '../../domain/bodies.ts';
import type { GovernanceBody } from '../../store/governance-body.entity.ts';

/** The bodies by which owners or residents govern themselves: what 五件套 asks an estate for. */
const OF_RESIDENTS: readonly BodyKind[] = [
  'OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE', 'COURTYARD_COMMITTEE', 'AUTONOMY_COMMITTEE',
  'SELF_GROUP',
];

/** Tells whoever judges estates that a body is in office, and until when; the later word holds. */
export async function tellStanding(
  em: EntityManager, body: Row<GovernanceBody>, now: Date,
): Promise<void> {
  if (!OF_RESIDENTS.includes(body.kind)) return;
  const until = body.dissolvedOn === null ? endOf(body.endsOn) : startOf(body.dissolvedOn);
  await publish(em, propertyFactHeld, {
    fact: 'OWNERS_BODY', subjectType: 'ESTATE', subjectId: body.estateId, thingId: body.id,
    from: startOf(body.startsOn).toISOString(), until: until.toISOString(),
  }, { tenant: body.tenant, now });
}
