import type { Keys } from '@linli/chassis/load.ts';
import type { Division } from './division.entity.ts';
import type { Duty } from './duty.entity.ts';
import type { Grid } from './grid.entity.ts';
import type { Officer } from './officer.entity.ts';
import type { Resident } from './resident.entity.ts';
import type { Rule } from './rule.entity.ts';
import type { SquadGrid } from './squad-grid.entity.ts';
import type { Squad } from './squad.entity.ts';
import type { Whistle } from './whistle.entity.ts';

/** The service's tables, as Kysely sees them. */
export interface Tables {
  division: Division;
  duty: Duty;
  grid: Grid;
  officer: Officer;
  resident: Resident;
  rule: Rule;
  squad: Squad;
  squadGrid: SquadGrid;
  whistle: Whistle;
}

/** What tells one row of a table from another, where it is not `id`. */
export const KEYS = {
  division: ['code'],
  rule: ['tenant', 'code', 'variant', 'version'],
  squadGrid: ['squadId', 'gridId'],
} as const satisfies Keys<Tables>;
