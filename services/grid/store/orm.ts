import type { ServiceOrm } from '@linli/chassis/database.ts';
import { Consent } from './consent.entity.ts';
import { Division } from './division.entity.ts';
import { Duty } from './duty.entity.ts';
import { GridEventStep } from './grid-event-step.entity.ts';
import { GridEvent } from './grid-event.entity.ts';
import { GridMatterStep } from './grid-matter-step.entity.ts';
import { GridMatter } from './grid-matter.entity.ts';
import { Grid } from './grid.entity.ts';
import { Grid0001 } from './migrations/0001-grid.ts';
import { Grid0002 } from './migrations/0002-events.ts';
import { Grid0003 } from './migrations/0003-posts.ts';
import { Grid0004 } from './migrations/0004-department-leaders.ts';
import { Grid0005 } from './migrations/0005-announcements.ts';
import { Grid0006 } from './migrations/0006-consents.ts';
import { Grid0008 } from './migrations/0008-matters.ts';
import { Officer } from './officer.entity.ts';
import { Resident } from './resident.entity.ts';
import { SquadGrid } from './squad-grid.entity.ts';
import { Squad } from './squad.entity.ts';
import { Whistle } from './whistle.entity.ts';
import { SEALED } from './sealed.ts';

export const orm: ServiceOrm = {
  service: 'grid',
  entities: [
    Consent, Division, Duty, Grid, GridEvent, GridEventStep, GridMatter, GridMatterStep, Officer,
    Resident, Squad, SquadGrid, Whistle,
  ],
  migrations: [Grid0001, Grid0002, Grid0003, Grid0004, Grid0005, Grid0006, Grid0008],
  sealed: SEALED,
};
