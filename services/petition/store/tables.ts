import type { DeadlineTables } from '@linli/chassis/deadlines.ts';
import type { Keys } from '@linli/chassis/load.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CallBack } from './call-back.entity.ts';
import type { Caller } from './caller.entity.ts';
import type { Category, Ladder, Rule } from './catalogue.entity.ts';
import type { Department, DutyItem } from './department.entity.ts';
import type { Evidence } from './evidence.entity.ts';
import type { Intake, PetitionCounter } from './intake.entity.ts';
import type { Petition } from './petition.entity.ts';
import type { PlaceEstate, PlaceGrid } from './place.entity.ts';
import type { Reply } from './reply.entity.ts';

/** Every table of this service's database, as Kysely sees it. */
export interface Tables extends DeadlineTables {
  petition: Row<Petition>;
  caller: Row<Caller>;
  evidence: Row<Evidence>;
  reply: Row<Reply>;
  callBack: Row<CallBack>;
  intake: Row<Intake>;
  petitionCounter: Row<PetitionCounter>;
  placeGrid: Row<PlaceGrid>;
  placeEstate: Row<PlaceEstate>;
  department: Row<Department>;
  dutyItem: Row<DutyItem>;
  category: Row<Category>;
  rule: Row<Rule>;
  ladder: Row<Ladder>;
}

/** What tells one row of a table from another, where it is not `id`. */
export const KEYS = {
  category: ['code'],
} as const satisfies Keys<Tables>;
