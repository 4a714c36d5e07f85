import type { Vocabulary } from '@linli/kernel/notice-text.ts';
import type { Seat } from '@linli/kernel/roster.ts';
import type { Post } from './duty.ts';
import { GRID_LEVELS, holderOn, rank } from './levels.ts';
import type { GridHolder, GridLevel, Stations } from './levels.ts';

/** A post of a level, where a grid matter lies. */
export interface GridSeat extends Seat {
  readonly level: GridLevel;
  /** The division the post stands in: whose roster it is. */
  readonly division: string;
  readonly holder: GridHolder;
}

/** Who answers on a level. */
export const POST_OF = {
  MICRO_GRID: 'GRID_OFFICER',
  GENERAL_GRID: 'GRID_OFFICER',
  MASTER_GRID: 'GRID_OFFICER',
  STREET: 'STREET_LEADER',
  DEPARTMENT: 'DEPARTMENT_LIAISON',
  DISTRICT_CENTRE: 'DISTRICT_CENTRE',
  DISTRICT_LEADER: 'DISTRICT_LEADER',
} as const satisfies Record<GridLevel, Post>;

/** The posts a step may fall to, from a level up. Where no department is, none is passed over. */
export function seatsFrom(from: GridLevel, at: Stations): GridSeat[] {
  return GRID_LEVELS.filter((level) => rank(level) >= rank(from)).flatMap((level) => {
    const holder = holderOn(level, at);
    if (holder.level !== level) return [];
    const place = holder.gridId ?? holder.division ?? holder.departmentId;
    return [{ level, post: POST_OF[level], place, division: divisionOf(level, at), holder }];
  });
}

/** What notices call the clocks and levels of a grid matter. */
export const VOCABULARY: Vocabulary = {
  clocks: {
    HANDLE: ['handling the grid event', '网格事件处置'],
    ACKNOWLEDGE: ['acknowledging the whistle', '吹哨响应'],
    ADMIT: ['deciding on the matter', '网格事项准入审核'],
  },
  levels: {
    MICRO_GRID: ['the micro-grid', '微网格'],
    GENERAL_GRID: ['the general grid', '一般网格'],
    MASTER_GRID: ['the master grid', '总网格'],
    STREET: ['the street', '镇街'],
    DEPARTMENT: ['the department', '部门'],
    DISTRICT_CENTRE: ['the district centre', '区级中心'],
    DISTRICT_LEADER: ['the district leader', '区级分管领导'],
  },
};

function divisionOf(level: GridLevel, { division }: Stations): string {
  switch (level) {
    case 'MICRO_GRID':
    case 'GENERAL_GRID':
    case 'MASTER_GRID': return division;
    case 'STREET': return division.slice(0, 9);
    default: return division.slice(0, 6);
  }
}
