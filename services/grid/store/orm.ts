import type { ServiceOrm } from '@linli/chassis/database.ts';
import { Division } from './division.entity.ts';
import { Duty } from './duty.entity.ts';
import { Grid } from './grid.entity.ts';
import { Grid0001 } from './migrations/0001-grid.ts';
import { Officer } from './officer.entity.ts';
import { Resident } from './resident.entity.ts';
import { Rule } from './rule.entity.ts';
import { SquadGrid } from './squad-grid.entity.ts';
import { Squad } from './squad.entity.ts';
import { Whistle } from './whistle.entity.ts';

export const orm: ServiceOrm = {
  service: 'grid',
  entities: [Division, Duty, Grid, Officer, Resident, Rule, Squad, SquadGrid, Whistle],
  migrations: [Grid0001],
};
