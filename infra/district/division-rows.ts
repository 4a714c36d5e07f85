import type { DivisionRow } from '@linli/schemas/district/places.ts';
import type { NamedDivision } from './divisions.ts';
import type { Layout } from './layout.ts';
import type { Rectangle } from './tiling.ts';
import { ringOf } from './tiling.ts';

export function divisionRowsOf({ plan, towns, communities }: Layout): DivisionRow[] {
  const district = { code: plan.tenant, name: plan.name, rectangle: plan.bounds };
  return [
    rowOf(district, 'DISTRICT', null),
    ...towns.map((town) => rowOf(town, 'TOWN', plan.tenant)),
    ...communities.map((community) => rowOf(community, 'COMMUNITY', community.town)),
  ];
}

function rowOf(
  { code, name, rectangle }: NamedDivision & { readonly rectangle: Rectangle },
  level: DivisionRow['level'], parentCode: string | null,
): DivisionRow {
  return { code, name, level, parentCode, boundary: ringOf(rectangle) };
}
