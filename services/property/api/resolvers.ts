import { found } from '@linli/chassis/loader.ts';
import { pageOf } from '@linli/chassis/page.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { changeManagementMode } from '../commands/change-management-mode.ts';
import { enterConduct } from '../commands/enter-conduct.ts';
import { enterScore } from '../commands/enter-score.ts';
import { registerCompany } from '../commands/register-company.ts';
import { registerProjectManager } from '../commands/register-project-manager.ts';
import { GOALS, modeOn } from '../domain/management.ts';
import { caseMutations, caseQueries, caseResolvers } from './case-resolvers.ts';
import { casesOn, companyEffects, isDisputed } from './cases.ts';
import { companyCredit, entryShown, managerCredit } from './credit-of.ts';
import {
  bookingMutations, bookingQueries, bookingResolvers, resourcesOfEstate,
} from './bookings/resolvers.ts';
import { fundMutations, fundQueries, fundResolvers } from './funds/resolvers.ts';
import { profileMutations, profileTypes } from './profile-resolvers.ts';
import { queries } from './queries.ts';
import { bodiesOfEstate, bodyMutations, bodyQueries, bodyResolvers } from './bodies/resolvers.ts';
import {
  projectMutations, projectQueries, projectResolvers, projectsOfEstate,
} from './projects/resolvers.ts';
import { voteMutations, voteQueries, voteResolvers, votesOfEstate } from './votes/resolvers.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ...caseResolvers,
  ...profileTypes,
  ...fundResolvers,
  ...bookingResolvers,
  ...projectResolvers,
  ...voteResolvers,
  ...bodyResolvers,
  Query: {
    ...queries, ...caseQueries, ...bookingQueries, ...fundQueries, ...projectQueries,
    ...voteQueries, ...bodyQueries,
  },
  Mutation: {
    ...caseMutations,
    ...bookingMutations,
    ...fundMutations,
    ...projectMutations,
    ...voteMutations,
    ...bodyMutations,
    ...profileMutations,
    changeManagementMode: (_, { input }, context) => changeManagementMode(context, input),
    registerCompany: (_, { input }, context) => registerCompany(context, input),
    registerProjectManager: (_, { input }, context) => registerProjectManager(context, input),
    enterScore: (_, { input }, context) => enterScore(context, input),
    enterConduct: async (_, { input }, context) =>
      entryShown(context, await enterConduct(context, input)),
  },
  EstateResult: refusalOr('Estate'),
  CompanyResult: refusalOr('PropertyCompany'),
  ProjectManagerResult: refusalOr('ProjectManager'),
  ScoreSheetResult: refusalOr('ScoreSheet'),
  CreditEntryResult: refusalOr('CreditEntry'),
  Estate: {
    ...projectsOfEstate,
    ...resourcesOfEstate,
    ...votesOfEstate,
    ...bodiesOfEstate,
    __resolveReference: ({ id }, { loaders }) => loaders.estate.load(id),
    formGoal: ({ form }) => GOALS[form],
    managementMode: async ({ id }, _, { loaders, today }) =>
      modeOn(await loaders.periods.load(id), today),
    managementHistory: ({ id }, _, { loaders }) => loaders.periods.load(id),
    division: ({ division }) => ({ code: division }),
    buildings: ({ id }, args, { loaders }) => loaders.buildings(pageOf(args))(id),
    company: ({ id }, _, { loaders }) => loaders.companyOfEstate.load(id),
    bodies: ({ id }, _, { loaders }) => loaders.bodies.load(id),
    funds: ({ id }, _, { loaders }) => loaders.fundsOfEstate.load(id),
    facilities: ({ id }, { kind = null, ...args }, { loaders }) =>
      loaders.facilities({ kind, page: pageOf(args) })(id),
  },
  Building: {
    dwellingCount: ({ id }, _, { loaders }) => loaders.dwellings(id),
  },
  PropertyCompany: {
    __resolveReference: ({ id }, { loaders }) => loaders.company.load(id),
    estates: ({ id }, args, { loaders }) => loaders.estatesOfCompany(pageOf(args))(id),
    credit: (company, { asOf }, context) => companyCredit(context, company, asOf ?? null),
    effects: (company, { asOf }, context) =>
      companyEffects(context, company, asOf ?? context.now),
    projectManagers: ({ id }, _, { loaders }) => loaders.managers.load(id),
  },
  ProjectManager: {
    company: ({ companyId }, _, { loaders }) => found(loaders.company, companyId),
    name: ({ nameSealed }) => nameSealed,
    credit: (manager, { purpose, asOf }, context) =>
      managerCredit(context, manager, purpose, asOf ?? null),
  },
  CreditEntry: {
    disputed: ({ id }, _, context) => isDisputed(context, id),
    disclosure: ({ id }, _, { loaders }) => loaders.disclosure.load(id),
    cases: ({ id }, _, context) => casesOn(context, id),
  },
  PropertyAssociation: {
    memberCount: ({ id }, _, { loaders }) => loaders.members(id),
  },
  CreditEvidence: {
    petition: ({ petitionId }) => (petitionId === null ? null : { id: petitionId }),
    reference: ({ reference }) => reference ?? null,
  },
  Division: {
    __resolveReference: ({ code }) => ({ code }),
    estates: ({ code }, args, { loaders }) => loaders.estatesOfDivision(pageOf(args))(code),
  },
};
