import type { Row } from '@linli/chassis/tables.ts';
import type { CallBack as CallBackEntity } from '../store/call-back.entity.ts';
import type { Caller as CallerEntity } from '../store/caller.entity.ts';
import type { Category } from '../store/catalogue.entity.ts';
import type {
  Department as DepartmentEntity, DutyItem as DutyItemEntity,
} from '../store/department.entity.ts';
import type { Evidence } from '../store/evidence.entity.ts';
import type { Petition as PetitionEntity } from '../store/petition.entity.ts';
import type { Reply } from '../store/reply.entity.ts';

export type {
  DeadlineRow as Deadline, DeadlineRow as OpenDeadline, EscalationRow as Escalation,
} from '@linli/chassis/deadlines.ts';
export type { Holder as StepHolder } from '../domain/levels.ts';

export type Petition = Row<PetitionEntity>;
export type Caller = Row<CallerEntity>;
export type HandlingEvidence = Row<Evidence>;
export type PetitionReply = Row<Reply>;
export type CallBack = Row<CallBackEntity>;
export type PetitionCategory = Row<Category>;
export type Department = Row<DepartmentEntity>;
export type DutyItem = Row<DutyItemEntity>;
