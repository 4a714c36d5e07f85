import { once } from '@linli/chassis/idempotency.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { addDays } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import type { Basis, OwnerKind } from '../../domain/votes/electorate.ts';
import type { Dwelling } from '../../store/dwelling.entity.ts';
import type { Owner } from '../../store/votes/owner.entity.ts';
import {
  endOwnerships, getDwelling, holdOwners, insertOwnerships, keepOwner, findDwelling,
  lockOwnerships,
} from '../../store/votes/owners.ts';
import { unknownDwelling } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'vault' | 'write'>;

interface Named {
  readonly kind: OwnerKind;
  readonly name: string;
  readonly phone: string;
  readonly account?: string | null | undefined;
}

interface Asked {
  readonly idempotencyKey: string;
  readonly dwellingId: string;
  readonly basis: Basis;
  readonly startsOn: CivilDate;
  readonly owners: readonly Named[];
}

/** Enters who owns a dwelling from a day on, together or alone; whoever did until then no more. */
export function registerOwnership(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Dwelling> | Refusal> {
  const { actor, now, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'registerOwnership', input, now },
    async () => {
      const dwelling = await findDwelling(em, input.dwellingId);
      if (!dwelling) return unknownDwelling();
      authorize(mayKeepBodies(actor, dwelling));
      const wrong = readOwners(input.owners);
      if (wrong) return wrong;

      const former = await lockOwnerships(em, dwelling.id);
      if (former.some(({ startsOn }) => startsOn >= input.startsOn)) return startsTooEarly();
      const owners = await keepOwners(em, deps, dwelling, input.owners);
      await endOwnerships(em, former.map(({ id }) => id), addDays(input.startsOn, -1));
      const { tenant, division, estateId, id: dwellingId } = dwelling;
      await insertOwnerships(em, owners.map(({ id: ownerId }) => ({
        id: newId(now), tenant, division, estateId, dwellingId, ownerId, basis: input.basis,
        startsOn: input.startsOn, endsOn: null, enteredBy: actor.id,
      })));
      return dwelling;
    }, (id) => getDwelling(em, id)));
}

const MOST_OWNERS = 20;

function readOwners(owners: readonly Named[]): Refusal | null {
  if (owners.length < 1 || owners.length > MOST_OWNERS) {
    return invalid('owners', `are 1 to ${MOST_OWNERS}`, `须为 1 至 ${MOST_OWNERS} 人`);
  }
  const checked = owners.flatMap(({ name, phone }) => [
    textWithin('owners.name', name, { max: 100 }), textWithin('owners.phone', phone, { max: 30 }),
  ]);
  const names = new Set(owners.map(({ name, phone }) => `${name.trim()}/${phone.trim()}`));
  if (names.size < owners.length) return invalid('owners', 'are named twice', '重复');
  return checked.find((each) => each instanceof Refusal) ?? null;
}

/** Two sales at once in one estate come one after the other: one owner is entered once. */
async function keepOwners(
  em: EntityManager, { now, vault }: Deps, { tenant, division, estateId }: Row<Dwelling>,
  named: readonly Named[],
): Promise<Row<Owner>[]> {
  await holdOwners(em, estateId);
  const owners = named.map(({ kind, name, phone, account = null }) => ({
    id: newId(now), tenant, division, estateId, kind, account,
    nameSealed: vault.seal(name.trim()), nameIndex: vault.index(name.trim()),
    phoneSealed: vault.seal(phone.trim()), phoneIndex: vault.index(phone.trim()),
    registeredAt: now,
    indexes: { names: vault.indexes(name.trim()), phones: vault.indexes(phone.trim()) },
  }));
  const kept: Row<Owner>[] = [];
  for (const { indexes, ...owner } of owners) kept.push(await keepOwner(em, owner, indexes));
  return kept;
}

function startsTooEarly(): Refusal {
  return new Refusal('STARTS_TOO_EARLY', 'It would begin before what it follows',
    '起始日早于现有产权', { field: 'startsOn' });
}
