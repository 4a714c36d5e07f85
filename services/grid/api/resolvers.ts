import { found, seen } from '@linli/chassis/loader.ts';
import { pageOf } from '@linli/chassis/page.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { acknowledgeWhistle } from '../commands/acknowledge-whistle.ts';
import { assignOfficer } from '../commands/assign-officer.ts';
import { blowWhistle } from '../commands/blow-whistle.ts';
import { endDuty } from '../commands/end-duty.ts';
import { enrolOfficer } from '../commands/enrol-officer.ts';
import { rateReport } from '../commands/rate-report.ts';
import { rateWhistle } from '../commands/rate-whistle.ts';
import { reportIn } from '../commands/report-in.ts';
import { positionsOf } from '../domain/place.ts';
import { acknowledgeBy } from './clocks.ts';
import { consentFields, consentMutations } from './consents.ts';
import { eventFields, eventMutations } from './events.ts';
import { matterFields, matterMutations } from './matters.ts';
import { noticeFields } from './notices.ts';
import { profileMutations, profileTypes } from './profiles.ts';
import { queries } from './queries.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: queries,
  Mutation: {
    blowWhistle: (_, { input }, context) => blowWhistle(context, input),
    acknowledgeWhistle: (_, { input }, context) => acknowledgeWhistle(context, input),
    reportIn: (_, { input }, context) => reportIn(context, input),
    rateReport: (_, { input }, context) => rateReport(context, input),
    rateWhistle: (_, { input }, context) => rateWhistle(context, input),
    enrolOfficer: (_, { input }, context) => enrolOfficer(context, input),
    assignOfficer: (_, { input }, context) => assignOfficer(context, input),
    endDuty: (_, { input }, context) => endDuty(context, input),
    ...eventMutations,
    ...consentMutations,
    ...matterMutations,
    ...profileMutations,
  },
  WhistleResult: refusalOr('Whistle'),
  GridOfficerResult: refusalOr('GridOfficer'),
  GridDutyResult: refusalOr('GridDuty'),
  ResidentConsentResult: refusalOr('ResidentConsent'),
  Division: {
    __resolveReference: ({ code }, { loaders }) => loaders.division.load(code),
    parent: ({ parentCode }, _, { loaders }) =>
      parentCode === null ? null : loaders.division.load(parentCode),
    children: ({ code }, args, { loaders }) => loaders.children(pageOf(args))(code),
    grids: ({ code }, { kind = null, ...args }, { loaders }) =>
      loaders.gridsWithin({ of: 'DIVISION', kind, page: pageOf(args) })(code),
    responsible: ({ code }, { asOf }, { loaders, now }) => loaders.dutiesAt(asOf ?? now).load(code),
    boundary: async ({ code }, _, { loaders }) =>
      positionsOf((await loaders.divisionBoundary.load(code))?.boundary ?? []),
  },
  Grid: {
    __resolveReference: ({ id }, { loaders }) => loaders.grid.load(id),
    division: ({ division }, _, { loaders }) => found(loaders.division, division),
    parent: ({ parentId }, _, { loaders }) =>
      parentId === null ? null : loaders.grid.load(parentId),
    children: ({ id }, { kind = null, ...args }, { loaders }) =>
      loaders.gridsWithin({ of: 'GRID', kind, page: pageOf(args) })(id),
    estate: ({ estateId }) => (estateId === null ? null : { id: estateId }),
    responsible: ({ id }, { asOf }, { loaders, now }) => loaders.dutiesAt(asOf ?? now).load(id),
    squads: ({ id }, _, { loaders }) => loaders.squadsOf.load(id),
    boundary: async ({ id }, _, { loaders }) =>
      positionsOf((await loaders.gridBoundary.load(id))?.boundary ?? []),
  },
  ...noticeFields,
  GridDuty: {
    division: ({ division }, _, { loaders }) => found(loaders.division, division),
  },
  GridOfficer: {
    __resolveReference: ({ id }, { loaders }) => loaders.officer.load(id),
  },
  ServiceSquad: {
    division: ({ division }, _, { loaders }) => found(loaders.division, division),
    grids: ({ id }, _, { loaders }) => loaders.gridsServed.load(id),
  },
  Resident: {
    __resolveReference: ({ id }, { loaders }) => loaders.resident.load(id),
    grid: ({ gridId }, _, { loaders }) => seen(loaders.grid, gridId),
  },
  Whistle: {
    __resolveReference: ({ id }, { loaders }) => loaders.whistle.load(id),
    division: ({ division }, _, { loaders }) => found(loaders.division, division),
    petition: ({ petitionId }) => (petitionId === null ? null : { id: petitionId }),
    department: ({ departmentId }) => ({ id: departmentId }),
    report: ({ arrivedAt, action, rating }) =>
      arrivedAt && action ? { arrivedAt, action, rating } : null,
    callRating: ({ callRating: rating, callJustified: justified, callNote: note, callRatedAt }) =>
      rating !== null && justified !== null && callRatedAt !== null
        ? { rating, justified, note, ratedAt: callRatedAt } : null,
    acknowledgeBy: async ({ id }, _, { loaders }) =>
      acknowledgeBy(await loaders.deadlines.load(id)),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
    notices: ({ id }, _, { loaders }) => loaders.notices.load(id),
  },
  ...eventFields,
  ...consentFields,
  ...matterFields,
  ...profileTypes,
  Estate: {
    __resolveReference: ({ id }) => ({ id }),
    grids: ({ id }, { kind = null, ...args }, { loaders }) =>
      loaders.gridsWithin({ of: 'ESTATE', kind, page: pageOf(args) })(id),
    residents: ({ id }, args, { loaders }) => loaders.residentsOf(pageOf(args))(id),
  },
  Petition: {
    __resolveReference: ({ id }) => ({ id }),
    whistles: ({ id }, _, { loaders }) => loaders.whistlesFor.load(id),
  },
};
