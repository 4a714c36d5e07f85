import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Point } from '@linli/kernel/polygon.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import { estateNamed } from '../domain/locating.ts';
import { outsideDistrict, type Place, unknownAddress, unknownEstate } from '../domain/lodging.ts';
import type { PlaceEstate } from '../store/place.entity.ts';
import {
  findEstate, findFirstMicroGridOf, findMicroGridAt, listEstatesIn,
} from '../store/places.ts';

/** Where a petition lies. */
export interface Located {
  readonly division: string;
  readonly estateId: string | null;
  readonly gridId: string | null;
  readonly generalGridId: string | null;
}

/** Finds the estate and the micro-grid of a place, however it was said. */
export async function locate(
  em: EntityManager, tenant: string, place: Place,
): Promise<Located | Refusal> {
  if ('point' in place) return locatePoint(em, tenant, place.point);
  if ('estateId' in place) {
    const estate = await findEstate(em, place.estateId);
    return estate ? locateEstate(em, estate) : unknownEstate();
  }
  const estate = estateNamed(place.address, await listEstatesIn(em, tenant, place.address));
  return estate ? locateEstate(em, estate) : unknownAddress();
}

async function locatePoint(
  em: EntityManager, tenant: string, point: Point,
): Promise<Located | Refusal> {
  const grid = await findMicroGridAt(em, tenant, point);
  if (!grid) return outsideDistrict();
  const { division, estateId, id: gridId, parentId: generalGridId } = grid;
  return { division, estateId, gridId, generalGridId };
}

/** Of an estate's several micro-grids the first answers until the matter is placed exactly. */
async function locateEstate(em: EntityManager, estate: Row<PlaceEstate>): Promise<Located> {
  const grid = await findFirstMicroGridOf(em, estate.id);
  return {
    division: estate.division,
    estateId: estate.id,
    gridId: grid?.id ?? null,
    generalGridId: grid?.parentId ?? null,
  };
}
