import { dryRunById, profileById, profileFields, profilePage } from '@linli/chassis/profiles.ts';
import { found } from '@linli/chassis/loader.ts';
import { approvePetitionProfile } from '../commands/approve-petition-profile.ts';
import { proposePetitionProfile } from '../commands/propose-petition-profile.ts';
import { rejectPetitionProfile } from '../commands/reject-petition-profile.ts';
import { retimeClocks } from '../commands/retime-clocks.ts';
import { rollBackPetitionProfile } from '../commands/roll-back-petition-profile.ts';
import { RULEBOOK as book } from '../store/rulebook.ts';
import { unitOf } from './clocks.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './schema.generated.ts';

export const profileQueries: QueryResolvers = {
  petitionProfiles: (_, args, context) => profilePage(context, book, args),
  petitionProfile: (_, { id }, context) => profileById(context, book, id),
  dryRunPetitionProfile: (_, args, context) => {
    return dryRunById(context, { book, retime: retimeClocks }, args);
  },
};

export const profileMutations: MutationResolvers = {
  proposePetitionProfile: (_, { input }, context) => proposePetitionProfile(context, input),
  approvePetitionProfile: (_, { input }, context) => approvePetitionProfile(context, input),
  rejectPetitionProfile: (_, { input }, context) => rejectPetitionProfile(context, input),
  rollBackPetitionProfile: (_, { input }, context) => rollBackPetitionProfile(context, input),
};

type Fields = keyof typeof profileFields | 'RetimedDeadline';

/** Versions of rules, and the clocks that would run otherwise by them. */
export const profileTypes: Pick<Resolvers, Fields> = {
  ...profileFields,
  RetimedDeadline: {
    deadline: ({ row }) => row,
    petition: ({ row }, _, { loaders }) => found(loaders.petition, row.subjectId),
    rule: ({ to: { rule: code, ruleVersion: version, amount, unit, source } }) => {
      return { code, version, amount, unit: unitOf(unit), figure: `${amount} ${unit}`, source };
    },
    dueAt: ({ to }) => to.dueAt,
    provisional: ({ to }) => to.provisional,
  },
};
