import { refusalOr } from '@linli/chassis/subgraph.ts';
import { found } from '@linli/chassis/loader.ts';
import { pageOf } from '@linli/chassis/page.ts';
import { applyForRepair } from '../commands/apply-for-repair.ts';
import { classifyRecord } from '../commands/classify-record.ts';
import { decideCreditObjection } from '../commands/decide-credit-objection.ts';
import { decideRepair } from '../commands/decide-repair.ts';
import { deleteWithdrawnRecord } from '../commands/delete-withdrawn-record.ts';
import { draftList } from '../commands/draft-list.ts';
import { markObjection } from '../commands/mark-objection.ts';
import { noteWithdrawal } from '../commands/note-withdrawal.ts';
import { objectToEntry } from '../commands/object-to-entry.ts';
import { objectToListing } from '../commands/object-to-listing.ts';
import { passOnObjection } from '../commands/pass-on-objection.ts';
import { publishList } from '../commands/publish-list.ts';
import { recordDutyDone } from '../commands/record-duty-done.ts';
import { supplyMaterial } from '../commands/supply-material.ts';
import { withdrawListing } from '../commands/withdraw-listing.ts';
import { caseFor, cases, lists, unmetOf, verifies } from './cases.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './schema.generated.ts';

export const caseQueries = {
  creditCase: (_, { id }, context) => caseFor(context, id),
  creditCases: (_, { filter, ...args }, context) => cases(context, filter ?? {}, args),
  creditList: (_, { id }, { loaders }) => loaders.creditList.load(id),
  creditLists: (_, { kind = null, ...args }, context) => lists(context, kind, args),
  verifyCreditList: (_, { export: exported }, context) => verifies(context, exported),
  creditSigningKey: (_, __, { signer }) => signer,
} satisfies QueryResolvers;

export const caseMutations = {
  objectToEntry: (_, { input }, context) => objectToEntry(context, input),
  supplyMaterial: (_, { input }, context) => supplyMaterial(context, input),
  markObjection: (_, { input }, context) => markObjection(context, input),
  passOnObjection: (_, { input }, context) => passOnObjection(context, input),
  decideCreditObjection: (_, { input }, context) => decideCreditObjection(context, input),
  noteWithdrawal: (_, { input }, context) => noteWithdrawal(context, input),
  deleteWithdrawnRecord: (_, { input }, context) => deleteWithdrawnRecord(context, input),
  classifyRecord: (_, { input }, context) => classifyRecord(context, input),
  recordDutyDone: (_, { input }, context) => recordDutyDone(context, input),
  applyForRepair: (_, { input }, context) => applyForRepair(context, input),
  decideRepair: (_, { input }, context) => decideRepair(context, input),
  draftList: (_, { input }, context) => draftList(context, input),
  objectToListing: (_, { input }, context) => objectToListing(context, input),
  publishList: (_, { input }, context) => publishList(context, input),
  withdrawListing: (_, { input }, context) => withdrawListing(context, input),
} satisfies MutationResolvers;

export const caseResolvers = {
  CreditCaseResult: refusalOr('CreditCase'),
  CreditDisclosureResult: refusalOr('CreditDisclosure'),
  CreditListResult: refusalOr('CreditList'),
  CreditCase: {
    company: ({ subjectKind, subjectId }, _, { loaders }) =>
      (subjectKind === 'COMPANY' ? loaders.company.load(subjectId) : null),
    materials: ({ materials }) => [...materials],
    evidence: ({ evidence }) => [...evidence],
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
  },
  CreditDeadline: {
    version: ({ ruleVersion }) => ruleVersion,
  },
  CreditDisclosure: {
    unmet: (disclosure, _, context) => unmetOf(context, disclosure),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
  },
  CreditList: {
    listings: ({ id }, args, { loaders }) => loaders.listings(pageOf(args))(id),
    versions: ({ id }, _, { loaders }) => loaders.versions.load(id),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
  },
  CreditListing: {
    company: ({ companyId }, _, { loaders }) => found(loaders.company, companyId),
  },
  CreditEffect: {
    list: ({ listId }, _, { loaders }) =>
      (listId === null ? null : loaders.creditList.load(listId)),
  },
} satisfies Resolvers;
