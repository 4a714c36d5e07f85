import type { DeadlineTables } from '@linli/chassis/deadlines.ts';
import type { Keys } from '@linli/chassis/load.ts';
import type { Consent } from './consent.entity.ts';
import type { Division } from './division.entity.ts';
import type { Duty } from './duty.entity.ts';
import type { GridEventStep } from './grid-event-step.entity.ts';
import type { GridEvent } from './grid-event.entity.ts';
import type { GridMatterStep } from './grid-matter-step.entity.ts';
import type { GridMatter } from './grid-matter.entity.ts';
import type { Grid } from './grid.entity.ts';
import type { Officer } from './officer.entity.ts';
import type { Resident } from './resident.entity.ts';
import type { SquadGrid } from './squad-grid.entity.ts';
import type { Squad } from './squad.entity.ts';
import type { Whistle } from './whistle.entity.ts';

/** The service's tables, as Kysely sees them. */
export interface Tables extends DeadlineTables {
  consent: Consent;
  division: Division;
  duty: Duty;
  grid: Grid;
  gridEvent: GridEvent;
  gridEventStep: GridEventStep;
  gridMatter: GridMatter;
  gridMatterStep: GridMatterStep;
  officer: Officer;
  resident: Resident;
  squad: Squad;
  squadGrid: SquadGrid;
  whistle: Whistle;
}

/** What tells one row of a table from another, where it is not `id`. */
export const KEYS = {
  division: ['code'],
  squadGrid: ['squadId', 'gridId'],
} as const satisfies Keys<Tables>;
