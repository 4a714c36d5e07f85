import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { FacilityKind } from '../domain/bodies.ts';
import type { Building } from './building.entity.ts';
import type { Facility } from './facility.entity.ts';
import type { Tables } from './tables.ts';

/** Pages of the buildings of each estate, with one statement. */
export function listBuildings(
  em: EntityManager,
  estateIds: readonly string[],
  page: Page,
): Promise<Under<Row<Building>>[]> {
  return kysely<Tables>(em)
    .selectFrom('estate as parent')
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('building')
        .whereRef('building.estateId', '=', 'parent.id')
        .where('code', '>', codeAfter(page))
        .orderBy('code')
        .limit(page.limit + 1)
        .selectAll('building')
        .as('page'),
      (join) => join.onTrue(),
    )
    .where('parent.id', 'in', estateIds)
    .selectAll('page')
    .select('parent.id as under')
    .orderBy('parent.id')
    .orderBy('page.code')
    .execute();
}

export function countBuildings(em: EntityManager, estateIds: readonly string[]): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('building')
    .where('estateId', 'in', estateIds)
    .select(({ fn }) => ['estateId as under', fn.countAll<number>().as('count')])
    .groupBy('estateId')
    .execute();
}

export function countDwellings(
  em: EntityManager,
  buildingIds: readonly string[],
): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('dwelling')
    .where('buildingId', 'in', buildingIds)
    .select(({ fn }) => ['buildingId as under', fn.countAll<number>().as('count')])
    .groupBy('buildingId')
    .execute();
}

/** Pages of the facilities of each estate, of one kind or of all, with one statement. */
export function listFacilities(
  em: EntityManager,
  estateIds: readonly string[],
  page: Page,
  kind: FacilityKind | null,
): Promise<Under<Row<Facility>>[]> {
  return kysely<Tables>(em)
    .selectFrom('estate as parent')
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('facility')
        .whereRef('facility.estateId', '=', 'parent.id')
        .$if(kind !== null, (query) => query.where('kind', '=', kind))
        .where('code', '>', codeAfter(page))
        .orderBy('code')
        .limit(page.limit + 1)
        .selectAll('facility')
        .as('page'),
      (join) => join.onTrue(),
    )
    .where('parent.id', 'in', estateIds)
    .selectAll('page')
    .select('parent.id as under')
    .orderBy('parent.id')
    .orderBy('page.code')
    .execute();
}

export function countFacilities(
  em: EntityManager,
  estateIds: readonly string[],
  kind: FacilityKind | null,
): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('facility')
    .where('estateId', 'in', estateIds)
    .$if(kind !== null, (query) => query.where('kind', '=', kind))
    .select(({ fn }) => ['estateId as under', fn.countAll<number>().as('count')])
    .groupBy('estateId')
    .execute();
}

/** The dwellings of an estate, and their areas in hundredths of a square metre. */
export function listAreas(
  em: EntityManager, estateId: string,
): Promise<{ readonly id: string; readonly area: number }[]> {
  return kysely<Tables>(em).selectFrom('dwelling').select(['id', 'area'])
    .where('estateId', '=', estateId).orderBy('code').execute();
}

export async function hasBuilding(
  em: EntityManager, estateId: string, buildingId: string,
): Promise<boolean> {
  const found = await kysely<Tables>(em).selectFrom('building').select('id')
    .where('estateId', '=', estateId).where(isAmong('id', [buildingId])).executeTakeFirst();
  return found !== undefined;
}
