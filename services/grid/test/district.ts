import { NOTHING } from '@linli/chassis/testing/district.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { Ring } from '@linli/kernel/polygon.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import type {
  DivisionRow, DutyRow, GridRow, OfficerRow, ResidentRow, SquadRow,
} from '@linli/schemas/district/places.ts';

/** Two streets with three communities, each of one master, two general and four micro-grids. */
export const STREET = '510116001';
export const OTHER_STREET = '510116002';
export const COMMUNITY = '510116001001';
export const COMMUNITIES = [COMMUNITY, '510116001002', '510116002001'] as const;

/** Another tenant, with a community of its own. */
export const ELSEWHERE = '520204001001';

export const ESTATE = idOf('estate', COMMUNITY);

/** 0.04 degrees apart; each community is a square of two by two micro-grids of 0.01 degrees. */
export function cornerOf(community: string): readonly [number, number] {
  const place = [...COMMUNITIES, ELSEWHERE].indexOf(community);
  return [103_900_000 + place * 40_000, 30_500_000];
}

export function gridId(community: string, kind: GridRow['kind'], place = 0): string {
  return idOf('grid', community, kind, place);
}

export function aDistrict(tenant: string, communities: readonly string[]): ReferenceDistrict {
  return {
    ...NOTHING,
    tenant,
    name: `district ${tenant}`,
    divisions: divisionsOf(tenant, communities),
    grids: communities.flatMap(gridsOf),
    officers: communities.flatMap(officersOf),
    duties: communities.flatMap(dutiesOf),
    squads: communities.map(squadOf),
    residents: () => communities.flatMap(residentsOf),
  };
}

/** The first officer left at noon of 1 March 2026, China time, and the second took over. */
export const HANDED_OVER_AT = new Date('2026-03-01T04:00:00Z');

function divisionsOf(tenant: string, communities: readonly string[]): DivisionRow[] {
  const streets = [...new Set(communities.map((code) => code.slice(0, 9)))];
  const boundary = square(103_900_000, 30_500_000, 200_000);
  return [
    ...communities.map((code): DivisionRow => ({
      code, name: `社区${code.slice(-3)}`, level: 'COMMUNITY', parentCode: code.slice(0, 9),
      boundary: square(...cornerOf(code), 20_000),
    })),
    ...streets.map((code): DivisionRow => ({
      code, name: `街道${code.slice(-3)}`, level: 'TOWN', parentCode: tenant, boundary,
    })),
    { code: tenant, name: '区', level: 'DISTRICT', parentCode: null, boundary },
  ];
}

function gridsOf(community: string): GridRow[] {
  const [x, y] = cornerOf(community);
  const grid = (kind: GridRow['kind'], place: number, boundary: Ring): GridRow => ({
    id: gridId(community, kind, place),
    code: `${community}${LETTER[kind]}00${place >> 1}00${place}`,
    kind, name: `网格${place}`, parentId: parentOf(community, kind, place), division: community,
    estateId: kind === 'MICRO' ? idOf('estate', community) : null,
    households: 60, unitName: kind === 'DEDICATED' ? '第一小学' : null, boundary,
  });
  return [
    ...[0, 1, 2, 3].map((place) =>
      grid('MICRO', place, square(x + (place % 2) * 10_000, y + (place >> 1) * 10_000, 10_000))),
    ...[0, 1].map((place) => grid('GENERAL', place, square(x, y + place * 10_000, 10_000))),
    grid('DEDICATED', 0, square(x, y, 1_000)),
    grid('MASTER', 0, square(x, y, 20_000)),
  ];
}

const LETTER = { MASTER: 'M', GENERAL: 'G', MICRO: 'W', DEDICATED: 'D' } as const;

function parentOf(community: string, kind: GridRow['kind'], place: number): string | null {
  if (kind === 'MASTER') return null;
  return kind === 'MICRO' ? gridId(community, 'GENERAL', place >> 1) : gridId(community, 'MASTER');
}

function officersOf(community: string): OfficerRow[] {
  return ['张三', '欧阳娜'].map((name, place) => ({
    id: idOf('officer', community, place), kind: 'FULL_TIME', name,
    phone: `1380000567${place}`, division: community,
  }));
}

function dutiesOf(community: string): DutyRow[] {
  const duty = (place: number, startedAt: Date, endedAt: Date | null): DutyRow => ({
    id: idOf('duty', community, place), officerId: idOf('officer', community, place),
    post: 'GRID_OFFICER', place: gridId(community, 'MICRO', 0),
    gridId: gridId(community, 'MICRO', 0), division: community, startedAt, endedAt,
  });
  return [
    duty(0, new Date('2026-01-01T00:00:00Z'), HANDED_OVER_AT),
    duty(1, HANDED_OVER_AT, null),
  ];
}

function squadOf(community: string): SquadRow {
  return {
    id: idOf('squad', community), name: '应急队', division: community, skill: 'EMERGENCY',
    memberCount: 6, gridIds: [gridId(community, 'MICRO', 0), gridId(community, 'MICRO', 1)],
  };
}

function residentsOf(community: string): ResidentRow[] {
  return [0, 1, 2].map((place) => ({
    id: idOf('resident', community, place), dwellingId: idOf('dwelling', community, place),
    estateId: idOf('estate', community), gridId: gridId(community, 'MICRO', 0),
    division: community, kind: 'REGISTERED', name: '李四光', phone: `1390000000${place}`,
    identityNumber: '510116199001010011',
  }));
}

function square(x: number, y: number, side: number): Ring {
  return [[x, y], [x + side, y], [x + side, y + side], [x, y + side]];
}
