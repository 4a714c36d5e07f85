import type { ServiceOrm } from '@linli/chassis/database.ts';
import { CallBack } from './call-back.entity.ts';
import { Caller } from './caller.entity.ts';
import { Category } from './catalogue.entity.ts';
import { Chain, ChainAct, Shielded } from './chain.entity.ts';
import { Department, DutyItem } from './department.entity.ts';
import { Evidence } from './evidence.entity.ts';
import { Intake, PetitionCounter } from './intake.entity.ts';
import { PetitionMeasure } from './measure.entity.ts';
import { Petition0001 } from './migrations/0001-petition.ts';
import { Petition0002 } from './migrations/0002-open-deadlines.ts';
import { Petition0003 } from './migrations/0003-profiles.ts';
import { Petition0004 } from './migrations/0004-chain.ts';
import { Petition0005 } from './migrations/0005-roster.ts';
import { Petition0006 } from './migrations/0006-measures.ts';
import { Petition0007 } from './migrations/0007-called-measures.ts';
import { Petition0008 } from './migrations/0008-announcements.ts';
import { Petition0009 } from './migrations/0009-callers-sealed-anew.ts';
import { Petition0010 } from './migrations/0010-rungs-unannounced.ts';
import { Petition } from './petition.entity.ts';
import { PlaceEstate, PlaceGrid } from './place.entity.ts';
import { Reply } from './reply.entity.ts';
import { Roster } from './roster.entity.ts';
import { SEALED } from './sealed.ts';

export const orm: ServiceOrm = {
  service: 'petition',
  entities: [
    Petition, Caller, Evidence, Reply, CallBack, Intake, PetitionCounter, Chain, ChainAct, Shielded,
    PlaceGrid, PlaceEstate, Department, DutyItem, Category, Roster,
    PetitionMeasure,
  ],
  migrations: [
    Petition0001, Petition0002, Petition0003, Petition0004, Petition0005, Petition0006,
    Petition0007, Petition0008, Petition0009, Petition0010,
  ],
  sealed: SEALED,
};
