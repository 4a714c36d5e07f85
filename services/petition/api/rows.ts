import type { Row } from '@linli/chassis/tables.ts';
import type { CallBack as CallBackEntity } from '../store/call-back.entity.ts';
import type { Caller as CallerEntity } from '../store/caller.entity.ts';
import type { extensionsOf } from '../store/chain-acts.ts';
import type { Chain as ChainEntity, ChainAct as ChainActEntity } from '../store/chain.entity.ts';
import type { Category } from '../store/catalogue.entity.ts';
import type {
  Department as DepartmentEntity, DutyItem as DutyItemEntity,
} from '../store/department.entity.ts';
import type { Evidence } from '../store/evidence.entity.ts';
import type { Measure } from '../store/measures.ts';
import type { Petition as PetitionEntity } from '../store/petition.entity.ts';
import type { Reply } from '../store/reply.entity.ts';

export type {
  DeadlineRow as Deadline, DeadlineRow as OpenDeadline, EscalationRow as Escalation,
} from '@linli/chassis/deadlines.ts';
export type { GapRow as RosterGap, NoticeRow as Notice } from '@linli/chassis/notices.ts';
export type {
  DryRun as PetitionProfileDryRun, FigureInput as ProfileFigure, ProfileVersion,
  Retimed as RetimedDeadline,
} from '@linli/chassis/profiles.ts';
export type { Line as ProfileLine } from '@linli/kernel/profile.ts';
export type { Holder as StepHolder } from '../domain/levels.ts';

export type Petition = Row<PetitionEntity>;
export type Caller = Row<CallerEntity>;
export type HandlingEvidence = Row<Evidence>;
export type PetitionReply = Row<Reply>;
export type CallBack = Row<CallBackEntity>;
export type Chain = Row<ChainEntity>;
export type ChainAct = Row<ChainActEntity>;
export type HandlingExtension = ReturnType<typeof extensionsOf>[number];
export type PetitionReturn = Measure;
export type PetitionExtension = Measure;
export type PetitionUrging = Measure;
export type PetitionSupervision = Measure;
export type PetitionInterview = Measure;
/** A row of the yearly report: what is counted, and how many. */
export interface PetitionCategoryCount {
  readonly of: string;
  readonly count: number;
}
export type PetitionDepartmentCount = PetitionCategoryCount;
export type PetitionCategory = Row<Category>;
export type Department = Row<DepartmentEntity>;
export type DutyItem = Row<DutyItemEntity>;
