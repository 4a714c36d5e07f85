import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { FacilityKind } from '../domain/bodies.ts';
import type { Building } from './building.entity.ts';
import type { Reach } from './estates.ts';
import type { Facility } from './facility.entity.ts';
import type { Count, Under } from './nested.ts';
import type { Tables } from './tables.ts';

/** Pages of the buildings of each estate, with one statement. */
export function listBuildings(
  em: EntityManager,
  estateIds: readonly string[],
  { after, rows }: Reach,
): Promise<Under<Building>[]> {
  return kysely<Tables>(em)
    .selectFrom('estate as parent')
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('building')
        .whereRef('building.estateId', '=', 'parent.id')
        .$if(after !== null, (query) => query.where('code', '>', after))
        .orderBy('code')
        .limit(rows)
        .selectAll('building')
        .as('page'),
      (join) => join.onTrue(),
    )
    .where('parent.id', 'in', estateIds)
    .selectAll('page')
    .select('parent.id as parentId')
    .orderBy('parent.id')
    .orderBy('page.code')
    .execute();
}

export function countBuildings(em: EntityManager, estateIds: readonly string[]): Promise<Count[]> {
  return kysely<Tables>(em)
    .selectFrom('building')
    .where('estateId', 'in', estateIds)
    .select(({ fn }) => ['estateId as parentId', fn.countAll<number>().as('count')])
    .groupBy('estateId')
    .execute();
}

export function countDwellings(
  em: EntityManager,
  buildingIds: readonly string[],
): Promise<Count[]> {
  return kysely<Tables>(em)
    .selectFrom('dwelling')
    .where('buildingId', 'in', buildingIds)
    .select(({ fn }) => ['buildingId as parentId', fn.countAll<number>().as('count')])
    .groupBy('buildingId')
    .execute();
}

/** Pages of the facilities of each estate, of one kind or of all, with one statement. */
export function listFacilities(
  em: EntityManager,
  estateIds: readonly string[],
  { after, rows }: Reach,
  kind: FacilityKind | null,
): Promise<Under<Facility>[]> {
  return kysely<Tables>(em)
    .selectFrom('estate as parent')
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('facility')
        .whereRef('facility.estateId', '=', 'parent.id')
        .$if(kind !== null, (query) => query.where('kind', '=', kind))
        .$if(after !== null, (query) => query.where('code', '>', after))
        .orderBy('code')
        .limit(rows)
        .selectAll('facility')
        .as('page'),
      (join) => join.onTrue(),
    )
    .where('parent.id', 'in', estateIds)
    .selectAll('page')
    .select('parent.id as parentId')
    .orderBy('parent.id')
    .orderBy('page.code')
    .execute();
}

export function countFacilities(
  em: EntityManager,
  estateIds: readonly string[],
  kind: FacilityKind | null,
): Promise<Count[]> {
  return kysely<Tables>(em)
    .selectFrom('facility')
    .where('estateId', 'in', estateIds)
    .$if(kind !== null, (query) => query.where('kind', '=', kind))
    .select(({ fn }) => ['estateId as parentId', fn.countAll<number>().as('count')])
    .groupBy('estateId')
    .execute();
}
