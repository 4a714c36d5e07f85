import { found } from '@linli/chassis/loader.ts';
import { pageOf } from '@linli/chassis/page.ts';
import { dryRunById, profileById, profileFields, profilePage } from '@linli/chassis/profiles.ts';
import {
  approveCreditProfile, proposeCreditProfile, rejectCreditProfile, rollBackCreditProfile,
} from '../commands/credit-profiles.ts';
import { retimeClocks } from '../commands/retime-clocks.ts';
import { CREDIT } from '../store/credit-rules.ts';
import { dryRunCredit } from './dry-run.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './schema.generated.ts';

export const profileQueries: Pick<
  QueryResolvers, 'creditProfiles' | 'creditProfile' | 'dryRunCreditProfile'
> = {
  creditProfiles: (_, args, context) => profilePage(context, CREDIT, args),
  creditProfile: (_, { id }, context) => profileById(context, CREDIT, id),
  dryRunCreditProfile: (_, { id, ...args }, context) => dryRunCredit(context, id, pageOf(args)),
};

export const profileMutations: Pick<
  MutationResolvers,
  | 'proposeCreditProfile' | 'approveCreditProfile' | 'rejectCreditProfile'
  | 'rollBackCreditProfile'
> = {
  proposeCreditProfile: (_, { input }, context) => proposeCreditProfile(context, input),
  approveCreditProfile: (_, { input }, context) => approveCreditProfile(context, input),
  rejectCreditProfile: (_, { input }, context) => rejectCreditProfile(context, input),
  rollBackCreditProfile: (_, { input }, context) => rollBackCreditProfile(context, input),
};

export const profileTypes: Pick<
  Resolvers,
  | 'ProfileResult' | 'ProfileVersion' | 'ProfileLine' | 'CreditChange' | 'CreditProfileDryRun'
  | 'RetimedCreditDeadline'
> = {
  ...profileFields,
  CreditProfileDryRun: {
    clocks: ({ version: { id } }, page, context) =>
      dryRunById(context, { book: CREDIT, retime: retimeClocks }, { id, ...page }),
  },
  RetimedCreditDeadline: {
    deadline: ({ row }) => row,
    rule: ({ to }) => to.rule,
    profile: ({ to }) => to.profile,
    version: ({ to }) => to.ruleVersion,
    amount: ({ to }) => to.amount,
    unit: ({ to }) => to.unit,
    dueAt: ({ to }) => to.dueAt,
    provisional: ({ to }) => to.provisional,
  },
  CreditChange: {
    company: ({ companyId }, _, { loaders }) => found(loaders.company, companyId),
  },
};
