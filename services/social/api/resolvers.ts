import { listed } from '@linli/chassis/listing.ts';
import { found } from '@linli/chassis/loader.ts';
import { pageOf } from '@linli/chassis/page.ts';
import { toldCount } from '@linli/chassis/personal/counts.ts';
import { personalReads } from '@linli/chassis/personal/reads.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { recordService } from '../commands/record-service.ts';
import { registerVolunteer } from '../commands/register-volunteer.ts';
import { hoursOf } from '../domain/hours.ts';
import {
  countOrganizations, listOrganizations, organizationCursor,
} from '../store/social-organizations.ts';
import { listBrands } from '../store/teams.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    socialOrganization: (_, { id }, { loaders }) => loaders.organization.load(id),
    socialOrganizations: listed({
      list: listOrganizations, count: countOrganizations, cursorOf: organizationCursor,
    }),
    volunteerBrands: (_, _args, { read }) => read(listBrands),
    volunteer: (_, { id }, { loaders }) => loaders.volunteer.load(id),
    socialPersonalReads: (_, args, context) => personalReads(context, args),
  },
  Mutation: {
    registerVolunteer: (_, { input }, context) => registerVolunteer(context, input),
    recordService: (_, { input }, context) => recordService(context, input),
  },
  VolunteerResult: refusalOr('Volunteer'),
  ServiceRecordResult: refusalOr('ServiceRecord'),
  SocialOrganization: {
    __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
    division: ({ division }) => ({ code: division }),
  },
  VolunteerBrand: {
    teams: ({ id }, args, { loaders }) => loaders.teamsOf(pageOf(args))(id),
    hours: async ({ id }, _, { loaders }) => hoursOf(await loaders.tenthsOfBrand(id)),
  },
  VolunteerTeam: {
    brand: ({ brandId }, _, { loaders }) => found(loaders.brand, brandId),
    division: ({ division }) => ({ code: division }),
    memberCount: async ({ id }, _, context) =>
      toldCount(context, await context.loaders.members(id)),
    hours: async ({ id }, _, { loaders }) => hoursOf(await loaders.tenthsOfTeam(id)),
  },
  Volunteer: {
    __resolveReference: ({ id }, { loaders }) => loaders.volunteer.load(id),
    team: ({ teamId }, _, { loaders }) => found(loaders.team, teamId),
    estate: ({ estateId }) => ({ id: estateId }),
    hours: async ({ id }, _, { loaders }) => hoursOf(await loaders.tenthsOfVolunteer(id)),
  },
  ServiceRecord: {
    volunteer: ({ volunteerId }, _, { loaders }) => found(loaders.volunteer, volunteerId),
    hours: ({ served }) => hoursOf(served),
  },
  Estate: {
    __resolveReference: ({ id }) => ({ id }),
    volunteers: ({ id }, args, { loaders }) => loaders.volunteersOf(pageOf(args))(id),
  },
};
