import type { Row } from '@linli/chassis/tables.ts';
import type { Consent } from '../store/consent.entity.ts';
import type { GridEventStep as StepEntity } from '../store/grid-event-step.entity.ts';
import type { GridEvent as EventEntity } from '../store/grid-event.entity.ts';
import type { GridMatterStep as MatterStepEntity } from '../store/grid-matter-step.entity.ts';
import type { GridMatter as MatterEntity } from '../store/grid-matter.entity.ts';

export type { DivisionRow as Division } from '../store/divisions.ts';
export type { GridRow as Grid, GridTotals } from '../store/grids.ts';
export type { DutyRow as GridDuty, OfficerRow as GridOfficer } from '../store/officers.ts';
export type { ResidentRow as Resident } from '../store/residents.ts';
export type { SquadRow as ServiceSquad } from '../store/squads.ts';
export type {
  DeadlineRow as GridDeadline, DeadlineRow as OpenGridDeadline, EscalationRow as GridEscalation,
} from '@linli/chassis/deadlines.ts';
export type { GapRow as GridRosterGap, NoticeRow as GridNotice } from '@linli/chassis/notices.ts';
export type {
  DryRun as GridProfileDryRun, FigureInput as ProfileFigure, ProfileVersion,
  Retimed as RetimedGridDeadline,
} from '@linli/chassis/profiles.ts';
export type { Line as ProfileLine } from '@linli/kernel/profile.ts';
export type { GridHolder as GridStepHolder } from '../domain/levels.ts';
export type {
  DepartmentScore as DepartmentWhistleScore, StreetScore as StreetWhistleScore,
} from '../store/whistle-scores.ts';
export type { Whistle } from '../store/whistle.entity.ts';
export type { Position } from '../domain/place.ts';

export type GridEvent = Row<EventEntity>;
export type GridEventStep = Row<StepEntity>;
export type GridMatter = Row<MatterEntity>;
export type GridMatterStep = Row<MatterStepEntity>;
export type ResidentConsent = Row<Consent>;
