import type { Row } from '@linli/chassis/tables.ts';
import type {
  ProjectFunding as FundingEntity,
} from '../../store/projects/project-funding.entity.ts';
import type { ProjectStep as StepEntity } from '../../store/projects/project-step.entity.ts';
import type { Project as ProjectEntity } from '../../store/projects/project.entity.ts';
import type { Subsidy as SubsidyEntity } from '../../store/projects/subsidy.entity.ts';

export type Project = Row<ProjectEntity>;
export type ProjectFunding = Row<FundingEntity>;
export type ProjectStep = Row<StepEntity>;
export type Subsidy = Row<SubsidyEntity>;
