import { listPage } from '@linli/chassis/listing.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { PageArgs } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { advanceProject } from '../../commands/projects/advance-project.ts';
import { applyForSubsidy } from '../../commands/projects/apply-for-subsidy.ts';
import { assessUse } from '../../commands/projects/assess-use.ts';
import { confirmSync } from '../../commands/projects/confirm-sync.ts';
import { decideSubsidy } from '../../commands/projects/decide-subsidy.ts';
import { openProject } from '../../commands/projects/open-project.ts';
import { paySubsidy } from '../../commands/projects/pay-subsidy.ts';
import { recordFunding } from '../../commands/projects/record-funding.ts';
import { nextStage } from '../../domain/projects/advancing.ts';
import {
  countProjects, coverSpaces, listProjects, shareFunding, totalProjects, totalSubsidies,
} from '../../store/projects/projects.ts';
import type { ProjectFilter } from '../../store/projects/projects.ts';
import type {
  EstateResolvers, MutationResolvers, QueryResolvers, Resolvers,
} from '../schema.generated.ts';

export const projectQueries = {
  project: (_, { id }, { loaders }) => loaders.project.load(id),
  projects: (_, { filter, ...args }, { read }) => projects(read, filter ?? {}, args),
  projectTotals: (_, { under, from, to }, { read }) =>
    read((em) => totalProjects(em, under, { from, to })),
  fundingShares: (_, { under, kind }, { read }) => read((em) => shareFunding(em, under, kind)),
  subsidyTotals: (_, { under, kind }, { read }) => read((em) => totalSubsidies(em, under, kind)),
  spaceCoverage: (_, { under }, { read }) => read((em) => coverSpaces(em, under)),
} satisfies QueryResolvers;

export const projectMutations = {
  openProject: (_, { input }, context) => openProject(context, input),
  advanceProject: (_, { input }, context) => advanceProject(context, input),
  confirmSync: (_, { input }, context) => confirmSync(context, input),
  assessUse: (_, { input }, context) => assessUse(context, input),
  recordFunding: (_, { input }, context) => recordFunding(context, input),
  applyForSubsidy: (_, { input }, context) => applyForSubsidy(context, input),
  decideSubsidy: (_, { input }, context) => decideSubsidy(context, input),
  paySubsidy: (_, { input }, context) => paySubsidy(context, input),
} satisfies MutationResolvers;

export const projectsOfEstate = {
  projects: ({ id }, _, { loaders }) => loaders.projectsOfEstate.load(id),
} satisfies EstateResolvers;

export const projectResolvers = {
  ProjectResult: refusalOr('Project'),
  SubsidyResult: refusalOr('Subsidy'),
  Project: {
    __resolveReference: ({ id }, { loaders }) => loaders.project.load(id),
    estate: ({ estateId }, _, { loaders }) => loaders.estate.load(estateId),
    tags: ({ tags }) => [...tags],
    nextStage: (project) => nextStage(project),
    use: ({ useResult }) => useResult,
    steps: ({ id }, _, { loaders }) => loaders.projectSteps.load(id),
    funding: ({ id }, _, { loaders }) => loaders.projectFunding.load(id),
    subsidy: async ({ id }, _, { loaders }) => (await loaders.subsidies.load(id)).at(-1) ?? null,
  },
  ProjectStep: {
    documents: ({ documents }) => [...documents],
    passed: ({ passed }) => [...passed],
  },
  Subsidy: {
    project: ({ projectId }, _, { loaders }) => loaders.project.load(projectId),
    fund: ({ fundId }, _, { loaders }) => loaders.fund.load(fundId),
    entry: ({ entryId }, _, { loaders }) =>
      (entryId === null ? null : loaders.fundEntry.load(entryId)),
  },
} satisfies Resolvers;

function projects(read: Read, filter: ProjectFilter, args: PageArgs) {
  return listPage(read, args, {
    list: (em, page) => listProjects(em, filter, page),
    count: (em) => countProjects(em, filter),
    cursorOf: ({ id }) => toCursor(id),
  });
}
