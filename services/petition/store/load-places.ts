import type { EntityManager } from '@linli/chassis/database.ts';
import type { GridRow, ReferenceDistrict } from '@linli/schemas/district.ts';
import { boxOf } from './box.ts';
import { insertNew } from './insert-new.ts';

/** The estates an address may name; answers how many were new. */
export function loadEstates(
  em: EntityManager, { tenant, estates, divisions }: ReferenceDistrict,
): Promise<number> {
  const names = new Map(divisions.map(({ code, name }) => [code, name]));
  const rows = estates.map(({ id, code, name, division, companyId }) => ({
    id, tenant, code, name, division, company_id: companyId,
    town_name: names.get(division.slice(0, 9)) ?? '',
    community_name: names.get(division) ?? '',
  }));
  return insertNew(em, 'place_estate', rows);
}

/** The grids a point may lie in; answers how many were new. */
export function loadGrids(
  em: EntityManager, tenant: string, grids: readonly GridRow[],
): Promise<number> {
  const rows = grids.map(({ id, kind, parentId, code, division, estateId, boundary }) => ({
    id, tenant, kind, parent_id: parentId, code, division, estate_id: estateId, boundary,
    ...boxOf(boundary),
  }));
  return insertNew(em, 'place_grid', rows);
}
