import type { DeadlineTables } from '@linli/chassis/deadlines.ts';
import type { Keys } from '@linli/chassis/load.ts';
import type { NoticeTables } from '@linli/chassis/notices.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CallBack } from './call-back.entity.ts';
import type { Caller } from './caller.entity.ts';
import type { Chain, ChainAct, Shielded } from './chain.entity.ts';
import type { Category } from './catalogue.entity.ts';
import type { Department, DutyItem } from './department.entity.ts';
import type { Evidence } from './evidence.entity.ts';
import type { Intake, PetitionCounter } from './intake.entity.ts';
import type { PetitionMeasure } from './measure.entity.ts';
import type { Petition } from './petition.entity.ts';
import type { PlaceEstate, PlaceGrid } from './place.entity.ts';
import type { Reply } from './reply.entity.ts';
import type { Roster } from './roster.entity.ts';

/** Every table of this service's database, as Kysely sees it. */
export interface Tables extends DeadlineTables, NoticeTables {
  petition: Row<Petition>;
  caller: Row<Caller>;
  evidence: Row<Evidence>;
  reply: Row<Reply>;
  roster: Row<Roster>;
  petitionMeasure: Row<PetitionMeasure>;
  chain: Row<Chain>;
  chainAct: Row<ChainAct>;
  shielded: Row<Shielded>;
  callBack: Row<CallBack>;
  intake: Row<Intake>;
  petitionCounter: Row<PetitionCounter>;
  placeGrid: Row<PlaceGrid>;
  placeEstate: Row<PlaceEstate>;
  department: Row<Department>;
  dutyItem: Row<DutyItem>;
  category: Row<Category>;
}

/** What tells one row of a table from another, where it is not `id`. */
export const KEYS = {
  category: ['code'],
} as const satisfies Keys<Tables>;
