import type { Row } from '@linli/chassis/tables.ts';
import { BodyAct } from './body-act.entity.ts';
import { BodySeat } from './body-seat.entity.ts';
import { Candidate } from './candidate.entity.ts';
import { Formation } from './formation.entity.ts';
import { FormationStep } from './formation-step.entity.ts';
import { GovernanceAdoption } from './governance-adoption.entity.ts';

/** The rows of bodies, as Kysely sees them. */
export interface BodyTables {
  bodyAct: Row<BodyAct>;
  bodySeat: Row<BodySeat>;
  candidate: Row<Candidate>;
  formation: Row<Formation>;
  formationStep: Row<FormationStep>;
  governanceAdoption: Row<GovernanceAdoption>;
}

export const BODY_ENTITIES = [
  BodyAct, BodySeat, Candidate, Formation, FormationStep, GovernanceAdoption,
];
