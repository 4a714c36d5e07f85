import type { Row } from '@linli/chassis/tables.ts';
import type { Finding } from '../../domain/bodies/candidates.ts';
import type { Standing as DutyStanding } from '../../domain/bodies/duties.ts';
import type { Model } from '../../domain/bodies/powers.ts';
import type { FormationStep } from '../../store/bodies/formation-step.entity.ts';
import type { PlaceHeld, Standing } from './standing.ts';

export type GovernanceStanding = Standing;
export type GovernancePlace = PlaceHeld;
export type GovernanceTemplate = Model & { readonly rule: string; readonly source: string };
export type BodyDuty = DutyStanding;
export type { Seat as BodyMember } from '../../store/bodies/seats.ts';
export type { Act as BodyAct } from '../../store/bodies/acts.ts';
export type {
  Candidate as CommitteeCandidate, Formation as CommitteeFormation,
} from '../../store/bodies/formations.ts';
export type CommitteeStep = Row<FormationStep>;
export type CandidateFinding = Finding;
