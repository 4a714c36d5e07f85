import type { Row } from '@linli/chassis/tables.ts';
import { ProjectFunding } from './project-funding.entity.ts';
import { ProjectStep } from './project-step.entity.ts';
import { Project } from './project.entity.ts';
import { Subsidy } from './subsidy.entity.ts';

export const PROJECT_ENTITIES = [Project, ProjectFunding, ProjectStep, Subsidy];

/** The rows of projects, as Kysely sees them. */
export interface ProjectTables {
  project: Row<Project>;
  projectFunding: Row<ProjectFunding>;
  projectStep: Row<ProjectStep>;
  subsidy: Row<Subsidy>;
}
