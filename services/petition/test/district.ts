import { NOTHING } from '@linli/chassis/testing/district.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import type { EstateRow } from '@linli/schemas/district/homes.ts';
import type { DutyItemRow } from '@linli/schemas/district/petition.ts';
import type { DivisionRow, GridRow, Ring } from '@linli/schemas/district/places.ts';
import { CATEGORIES } from '../catalogue/categories.ts';

/**
 * A district of two communities side by side, each with one estate of two micro-grids, and a
 * stretch without an estate. Micro-grids are squares of a hundredth of a degree that tile it.
 */
export function aDistrict(tenant: string, west: number): ReferenceDistrict {
  const town = `${tenant}001`;
  const [first, second] = [`${town}001`, `${town}002`];
  return {
    ...NOTHING,
    tenant,
    name: `区${tenant}`,
    divisions: [
      division(tenant, `区${tenant}`, 'DISTRICT', null),
      division(town, '东升街道', 'TOWN', tenant),
      division(first, '三里坝社区', 'COMMUNITY', town),
      division(second, '白鹤社区', 'COMMUNITY', town),
    ],
    estates: [
      estate(tenant, 1, '安居苑', first),
      estate(tenant, 2, '安居苑', second),
      estate(tenant, 3, '安居苑北区', second),
    ],
    grids: [
      grid(tenant, 'MASTER', 1, first, null, square(west, 3)),
      grid(tenant, 'GENERAL', 1, first, idOf(tenant, 'MASTER', 1), square(west, 3)),
      ...[1, 2, 3].map((n) => grid(tenant, 'MICRO', n, first, idOf(tenant, 'GENERAL', 1),
        square(west + (n - 1) * SIDE, 1), n < 3 ? idOf(tenant, 'estate', 1) : null)),
    ],
    departments: [1, 2].map((n) => ({
      id: idOf(tenant, 'department', n), code: `D${n}`, name: `部门${n}`, division: tenant,
    })),
    dutyItems: CATEGORIES.map(({ code }) => duty(tenant, code)),
  };
}

export const SIDE = 10_000;
export const SOUTH = 30_570_000;

function division(
  code: string, name: string, level: DivisionRow['level'], parentCode: string | null,
): DivisionRow {
  return { code, name, level, parentCode, boundary: [] };
}

function estate(tenant: string, n: number, name: string, community: string): EstateRow {
  return {
    id: idOf(tenant, 'estate', n), code: `${community}00${n}`, name, form: 'COMMODITY',
    managementMode: 'PROFESSIONAL', openness: 'GATED', division: community, builtYear: 2010,
    buildingCount: 1, householdCount: 1, population: 1, boundary: [],
    companyId: idOf(tenant, 'company', n), isModel: false,
  };
}

function grid(
  tenant: string, kind: GridRow['kind'], n: number, community: string, parentId: string | null,
  boundary: Ring, estateId: string | null = null,
): GridRow {
  return {
    id: idOf(tenant, kind, n), code: `${community}${kind.charAt(0)}00000${n}`, kind,
    name: `${kind}${n}`, parentId, division: community, estateId, households: 50, boundary,
    unitName: null,
  };
}

/** SAFETY is led by the second department with the first assisting, all else by the first. */
function duty(tenant: string, categoryCode: string): DutyItemRow {
  const [one, two] = [idOf(tenant, 'department', 1), idOf(tenant, 'department', 2)];
  const safety = categoryCode.startsWith('SAFETY');
  return {
    id: idOf(tenant, 'duty', categoryCode), categoryCode, division: tenant, basis: '职责清单',
    leadDepartmentId: safety ? two : one, coDepartmentIds: safety ? [one] : [],
  };
}

function square(west: number, sides: number): Ring {
  const [east, north] = [west + sides * SIDE, SOUTH + SIDE];
  return [[west, SOUTH], [east, SOUTH], [east, north], [west, north]];
}
