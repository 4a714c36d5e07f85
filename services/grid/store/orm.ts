import type { ServiceOrm } from '@linli/chassis/database.ts';
import { Division } from './division.entity.ts';
import { Duty } from './duty.entity.ts';
import { GridEventStep } from './grid-event-step.entity.ts';
import { GridEvent } from './grid-event.entity.ts';
import { Grid } from './grid.entity.ts';
import { Grid0001 } from './migrations/0001-grid.ts';
import { Grid0002 } from './migrations/0002-events.ts';
import { Grid0003 } from './migrations/0003-posts.ts';
import { Grid0004 } from './migrations/0004-department-leaders.ts';
import { Grid0005 } from './migrations/0005-announcements.ts';
import { Officer } from './officer.entity.ts';
import { Resident } from './resident.entity.ts';
import { SquadGrid } from './squad-grid.entity.ts';
import { Squad } from './squad.entity.ts';
import { Whistle } from './whistle.entity.ts';

export const orm: ServiceOrm = {
  service: 'grid',
  entities: [
    Division, Duty, Grid, GridEvent, GridEventStep, Officer, Resident, Squad, SquadGrid, Whistle,
  ],
  migrations: [Grid0001, Grid0002, Grid0003, Grid0004, Grid0005],
};
