import { listed } from '@linli/chassis/listing.ts';
import { found } from '@linli/chassis/loader.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { applyForGridMatter } from '../commands/apply-for-grid-matter.ts';
import { decideGridMatter } from '../commands/decide-grid-matter.ts';
import { resubmitGridMatter } from '../commands/resubmit-grid-matter.ts';
import { resumeGridMatter } from '../commands/resume-grid-matter.ts';
import { suspendGridMatter } from '../commands/suspend-grid-matter.ts';
import { withdrawGridMatter } from '../commands/withdraw-grid-matter.ts';
import { isExpired } from '../domain/matter.ts';
import { countGridMatters, gridMatterCursor, listGridMatters } from '../store/grid-matters.ts';
import { decideBy } from './clocks.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './schema.generated.ts';

export const matterQueries = {
  gridMatter: (_, { id }, { loaders }) => loaders.gridMatter.load(id),
  gridMatters: listed({
    list: listGridMatters, count: countGridMatters, cursorOf: gridMatterCursor,
  }),
} satisfies QueryResolvers;

export const matterMutations = {
  applyForGridMatter: (_, { input }, context) => applyForGridMatter(context, input),
  resubmitGridMatter: (_, { input }, context) => resubmitGridMatter(context, input),
  decideGridMatter: (_, { input }, context) => decideGridMatter(context, input),
  suspendGridMatter: (_, { input }, context) => suspendGridMatter(context, input),
  resumeGridMatter: (_, { input }, context) => resumeGridMatter(context, input),
  withdrawGridMatter: (_, { input }, context) => withdrawGridMatter(context, input),
} satisfies MutationResolvers;

/** What departments may put to the grids (R-G-29). */
export const matterFields = {
  GridMatterResult: refusalOr('GridMatter'),
  GridMatter: {
    division: ({ division }, _, { loaders }) => found(loaders.division, division),
    department: ({ departmentId }) => ({ id: departmentId }),
    expired: (matter, _, { now }) => isExpired(matter, now),
    decideBy: async ({ id }, _, { loaders }) => decideBy(await loaders.deadlines.load(id)),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
    notices: ({ id }, _, { loaders }) => loaders.notices.load(id),
    trail: ({ id }, _, { loaders }) => loaders.matterTrail.load(id),
  },
} satisfies Resolvers;
