import { pageOf } from '@linli/chassis/page.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { changeManagementMode } from '../commands/change-management-mode.ts';
import { registerCompany } from '../commands/register-company.ts';
import { GOALS, modeOn } from '../domain/management.ts';
import { creditOf } from './credit.ts';
import { queries } from './queries.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: queries,
  Mutation: {
    changeManagementMode: (_, { input }, context) => changeManagementMode(context, input),
    registerCompany: (_, { input }, context) => registerCompany(context, input),
  },
  EstateResult: refusalOr('Estate'),
  CompanyResult: refusalOr('PropertyCompany'),
  Estate: {
    __resolveReference: ({ id }, { loaders }) => loaders.estate.load(id),
    formGoal: ({ form }) => GOALS[form],
    managementMode: async ({ id }, _, { loaders, today }) =>
      modeOn(await loaders.periods.load(id), today),
    managementHistory: ({ id }, _, { loaders }) => loaders.periods.load(id),
    division: ({ division }) => ({ code: division }),
    buildings: ({ id }, args, { loaders }) => loaders.buildings(pageOf(args))(id),
    company: ({ id }, _, { loaders }) => loaders.companyOfEstate.load(id),
    bodies: ({ id }, _, { loaders }) => loaders.bodies.load(id),
    facilities: ({ id }, { kind = null, ...args }, { loaders }) =>
      loaders.facilities({ kind, page: pageOf(args) })(id),
  },
  Building: {
    dwellingCount: ({ id }, _, { loaders }) => loaders.dwellings(id),
  },
  PropertyCompany: {
    __resolveReference: ({ id }, { loaders }) => loaders.company.load(id),
    estates: ({ id }, args, { loaders }) => loaders.estatesOfCompany(pageOf(args))(id),
    credit: ({ id }, { asOf }, context) => creditOf(context, id, asOf ?? context.now),
  },
  PropertyAssociation: {
    memberCount: ({ id }, _, { loaders }) => loaders.members(id),
  },
  CreditEvidence: {
    petition: ({ petitionId }) => (petitionId === null ? null : { id: petitionId }),
  },
  Division: {
    __resolveReference: ({ code }) => ({ code }),
    estates: ({ code }, args, { loaders }) => loaders.estatesOfDivision(pageOf(args))(code),
  },
};
