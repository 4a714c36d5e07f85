import type { DepartmentRow } from '@linli/schemas/district/petition.ts';
import type { DutyRow, GridRow, OfficerRow, SquadRow } from '@linli/schemas/district/places.ts';
import { openDice } from './dice.ts';
import { idsOf } from './ids.ts';
import type { Layout } from './layout.ts';
import { nameOf, phoneOf } from './people.ts';
import type { Plan } from './plan.ts';
import { shares } from './shares.ts';

export interface Roster {
  readonly officers: readonly OfficerRow[];
  readonly duties: readonly DutyRow[];
}

/** Numbers of people begin here, so that nobody shares a phone with a resident. */
const OFFICERS_FROM = 20_000_000;
const TOOK_OFFICE = new Date('2025-01-01T00:00:00.000+08:00');
const LEFT_OFFICE = new Date('2024-12-31T23:59:59.999+08:00');
const PREDECESSOR_TOOK_OFFICE = new Date('2022-03-01T00:00:00.000+08:00');
const SKILLS = ['SECURITY', 'MEDIATION', 'CARE', 'REPAIR', 'EMERGENCY'] as const;

/**
 * Each grid but the dedicated ones has one holder; a tenth remember who held them before. Each
 * post above the grids is held by one.
 */
export function rosterOf(
  layout: Layout, grids: readonly GridRow[], departments: readonly DepartmentRow[],
): Roster {
  const { plan } = layout;
  const officers: OfficerRow[] = [];
  const duties: DutyRow[] = [];
  const appoint = (kind: OfficerRow['kind'], division: string) => {
    const officer = officerOf(plan, officers.length, kind, division);
    officers.push(officer);
    return officer;
  };
  for (const posts of postsOf(grids)) {
    const holder = appoint(posts.kind, posts.division);
    duties.push(...posts.grids.map((grid) => dutyOf(plan, holder, grid, TOOK_OFFICE, null)));
    if (duties.length % 10 >= posts.grids.length) continue;
    const earlier = appoint('PART_TIME', posts.division);
    duties.push(...posts.grids.map((grid) =>
      dutyOf(plan, earlier, grid, PREDECESSOR_TOOK_OFFICE, LEFT_OFFICE)));
  }
  for (const { post, place, division } of postsAbove(layout, departments)) {
    const { id: officerId } = appoint('OFFICIAL', division);
    duties.push({
      id: idsOf(plan).duty(officerId, place), officerId, post, place, gridId: null, division,
      startedAt: TOOK_OFFICE, endedAt: null,
    });
  }
  return { officers, duties };
}

/** One to a post: a leader to a community and a street, a liaison to a department as well. */
function postsAbove(
  { plan, towns, communities }: Layout, departments: readonly DepartmentRow[],
): Pick<DutyRow, 'post' | 'place' | 'division'>[] {
  const of = (post: DutyRow['post'], division: string, place = division) => {
    return { post, place, division };
  };
  return [
    ...communities.map(({ code }) => of('COMMUNITY_LEADER', code)),
    ...towns.map(({ code }) => of('STREET_LEADER', code)),
    ...departments.map(({ id, division }) => of('DEPARTMENT_LIAISON', division, id)),
    of('DISTRICT_CENTRE', plan.tenant),
    of('DISTRICT_LEADER', plan.tenant),
    ...departments.map(({ id, division }) => of('DEPARTMENT_LEADER', division, id)),
  ];
}

export function squadsOf({ plan, communities }: Layout, grids: readonly GridRow[]): SquadRow[] {
  const counts = shares(plan.squads, communities.map(({ generals }) => generals.length), 1);
  const generals = Map.groupBy(
    grids.filter(({ kind }) => kind === 'GENERAL'), ({ division }) => division);
  return communities.flatMap(({ code, name }, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, squad): SquadRow => ({
      id: idsOf(plan).squad(code, squad + 1), name: `${name}网格服务${squad + 1}队`, division: code,
      skill: SKILLS[(at + squad) % SKILLS.length] ?? 'CARE',
      memberCount: openDice('squad', code, squad).between(5, 15),
      gridIds: everyNth(generals.get(code) ?? [], counts[at] ?? 1, squad).map(({ id }) => id),
    })));
}

/** What one officer looks after: a grid, or two neighbouring micro-grids of an estate. */
interface Posts {
  readonly kind: OfficerRow['kind'];
  readonly division: string;
  readonly grids: readonly GridRow[];
}

function postsOf(grids: readonly GridRow[]): Posts[] {
  const manned = grids.filter(({ kind }) => kind !== 'DEDICATED');
  const neighbours = Map.groupBy(manned, (grid) => grid.estateId ?? grid.id);
  return [...neighbours.values()].flatMap((together) =>
    pairsOf(together).map((few) => ({
      kind: few[0].kind === 'MICRO' ? 'MICRO' : 'FULL_TIME', division: few[0].division, grids: few,
    })));
}

/** Two by two; an odd one out is alone. */
function pairsOf<T>([first, second, ...others]: readonly T[]): [T, ...T[]][] {
  if (first === undefined) return [];
  if (second === undefined) return [[first]];
  return [[first, second], ...pairsOf(others)];
}

/** Each serves its share of the general grids; where squads are more than grids, they share. */
function everyNth(grids: readonly GridRow[], squads: number, squad: number): GridRow[] {
  const served = grids.filter((_, at) => at % squads === squad);
  return served.length > 0 ? served : grids.slice(squad % grids.length, (squad % grids.length) + 1);
}

function officerOf(
  plan: Plan, n: number, kind: OfficerRow['kind'], division: string,
): OfficerRow {
  return {
    id: idsOf(plan).officer(n), kind, division,
    name: nameOf(openDice('officer', plan.tenant, n)), phone: phoneOf(OFFICERS_FROM + n),
  };
}

function dutyOf(
  plan: Plan, officer: OfficerRow, grid: GridRow, startedAt: Date, endedAt: Date | null,
): DutyRow {
  return {
    id: idsOf(plan).duty(officer.id, grid.id), officerId: officer.id, post: 'GRID_OFFICER',
    place: grid.id, gridId: grid.id, division: grid.division, startedAt, endedAt,
  };
}
