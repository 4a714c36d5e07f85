import { dryRunById, profileById, profileFields, profilePage } from '@linli/chassis/profiles.ts';
import { approveGridProfile } from '../commands/approve-grid-profile.ts';
import { proposeGridProfile } from '../commands/propose-grid-profile.ts';
import { rejectGridProfile } from '../commands/reject-grid-profile.ts';
import { retimeClocks } from '../commands/retime-clocks.ts';
import { rollBackGridProfile } from '../commands/roll-back-grid-profile.ts';
import { RULEBOOK as book } from '../store/rulebook.ts';
import { ruleOf } from './citing.ts';
import { caseOf } from './clocks.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './schema.generated.ts';

export const profileQueries: QueryResolvers = {
  gridProfiles: (_, args, context) => profilePage(context, book, args),
  gridProfile: (_, { id }, context) => profileById(context, book, id),
  dryRunGridProfile: (_, args, context) => {
    return dryRunById(context, { book, retime: retimeClocks }, args);
  },
};

export const profileMutations: MutationResolvers = {
  proposeGridProfile: (_, { input, calendar }, context) =>
    proposeGridProfile(context, input, calendar),
  approveGridProfile: (_, { input }, context) => approveGridProfile(context, input),
  rejectGridProfile: (_, { input }, context) => rejectGridProfile(context, input),
  rollBackGridProfile: (_, { input }, context) => rollBackGridProfile(context, input),
};

type Fields = keyof typeof profileFields | 'RetimedGridDeadline';

/** Versions of rules, and the clocks that would run otherwise by them. */
export const profileTypes: Pick<Resolvers, Fields> = {
  ...profileFields,
  RetimedGridDeadline: {
    deadline: ({ row }) => row,
    event: ({ row }, _, { loaders }) => caseOf(row, 'EVENT', loaders.gridEvent),
    whistle: ({ row }, _, { loaders }) => caseOf(row, 'WHISTLE', loaders.whistle),
    matter: ({ row }, _, { loaders }) => caseOf(row, 'MATTER', loaders.gridMatter),
    rule: ({ row, to }) => ruleOf({ ...row, ...to }),
    dueAt: ({ to }) => to.dueAt,
    provisional: ({ to }) => to.provisional,
  },
};
