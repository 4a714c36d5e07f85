import type { ServiceOrm } from '@linli/chassis/database.ts';
import { CallBack } from './call-back.entity.ts';
import { Caller } from './caller.entity.ts';
import { Category, Ladder, Rule } from './catalogue.entity.ts';
import { Department, DutyItem } from './department.entity.ts';
import { Evidence } from './evidence.entity.ts';
import { Intake, PetitionCounter } from './intake.entity.ts';
import { Petition0001 } from './migrations/0001-petition.ts';
import { Petition0002 } from './migrations/0002-open-deadlines.ts';
import { Petition } from './petition.entity.ts';
import { PlaceEstate, PlaceGrid } from './place.entity.ts';
import { Reply } from './reply.entity.ts';

export const orm: ServiceOrm = {
  service: 'petition',
  entities: [
    Petition, Caller, Evidence, Reply, CallBack, Intake, PetitionCounter,
    PlaceGrid, PlaceEstate, Department, DutyItem, Category, Rule, Ladder,
  ],
  migrations: [Petition0001, Petition0002],
};
