import { pageOf } from '@linli/chassis/page.ts';
import { personalReads } from '@linli/chassis/personal/reads.ts';
import {
  countDepartments, countEnterprises, countEstatesCovered, countGridsLed, countTiers,
} from '../store/coverage.ts';
import { appraisalsOf, badgesOf } from './appraisal/queries.ts';
import {
  appraisalMutations, appraisalQueries, appraisalResolvers,
} from './appraisal/resolvers.ts';
import { libraryMutations, libraryQueries, libraryResolvers } from './library/resolvers.ts';
import { coverageUnder, organizationsOf } from './pages.ts';
import {
  appointmentsOf, rosterMutations, rosterQueries, rosterResolvers,
} from './roster/resolvers.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    partyOrganization: (_, { id }, { loaders }) => loaders.organization.load(id),
    partyOrganizations: (_, args, context) => organizationsOf(args, context),
    partyCoverage: (_, { under }, { actor }) => coverageUnder(under, actor),
    partyPersonalReads: (_, args, context) => personalReads(context, args),
    ...appraisalQueries,
    ...libraryQueries,
    ...rosterQueries,
  },
  Mutation: { ...libraryMutations, ...appraisalMutations, ...rosterMutations },
  ...appraisalResolvers,
  ...libraryResolvers,
  ...rosterResolvers,
  PartyOrganization: {
    __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
    parent: ({ parentId }, _, { loaders }) =>
      parentId === null ? null : loaders.organization.load(parentId),
    children: ({ id }, args, { loaders }) => loaders.children(pageOf(args))(id),
    division: ({ division }) => ({ code: division }),
    estates: async ({ id }, _, { loaders }) =>
      (await loaders.estates.load(id)).map(({ estateId }) => ({ id: estateId })),
    grid: ({ gridId }) => (gridId === null ? null : { id: gridId }),
    company: ({ companyId }) => (companyId === null ? null : { id: companyId }),
    memberCount: async ({ id }, _, { loaders }) => (await loaders.membership.load(id))?.count ?? 0,
    secretary: async ({ id }, _, { loaders }) =>
      (await loaders.membership.load(id))?.secretary ?? null,
    appraisals: (judged, args, context) => appraisalsOf(judged, args, context),
    badges: (judged, _, context) => badgesOf(judged, context),
  },
  PartyCoverage: {
    tiers: ({ under }, _, { read }) => read((em) => countTiers(em, under)),
    grids: ({ under }, _, { read }) => read((em) => countGridsLed(em, under)),
    estates: ({ under }, _, { read }) => read((em) => countEstatesCovered(em, under)),
    enterprises: ({ under }, _, { read }) => read((em) => countEnterprises(em, under)),
    departments: ({ under }, _, { read }) => read((em) => countDepartments(em, under)),
  },
  Division: {
    partyOrganization: ({ code }, _, { loaders }) => loaders.ofDivision.load(code),
  },
  Estate: {
    partyOrganizations: ({ id }, _, { loaders }) => loaders.ofEstate.load(id),
    partyAppointments: (place, args, context) => appointmentsOf(place, args, context),
    dualRegistrations: ({ id }, _, { loaders }) => loaders.registrations.load(id),
    appraisals: (judged, args, context) => appraisalsOf(judged, args, context),
    badges: (judged, _, context) => badgesOf(judged, context),
  },
  Grid: {
    partyOrganization: ({ id }, _, { loaders }) => loaders.ofGrid.load(id),
    partyAppointments: (place, args, context) => appointmentsOf(place, args, context),
  },
  PropertyCompany: {
    partyOrganization: ({ id }, _, { loaders }) => loaders.ofCompany.load(id),
    partyAppointments: (place, args, context) => appointmentsOf(place, args, context),
    appraisals: (judged, args, context) => appraisalsOf(judged, args, context),
    badges: (judged, _, context) => badgesOf(judged, context),
  },
};
