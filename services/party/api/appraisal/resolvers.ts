import { refusalOr } from '@linli/chassis/subgraph.ts';
import { mostOf } from '@linli/kernel/appraisal.ts';
import { assessCriterion } from '../../commands/appraisal/assess-criterion.ts';
import { beginAppraisalRound } from '../../commands/appraisal/begin-appraisal-round.ts';
import { decideAppraisalObjection } from '../../commands/appraisal/decide-appraisal-objection.ts';
import { decideAppraisalScheme } from '../../commands/appraisal/decide-appraisal-scheme.ts';
import { lookAgainAtAppraisal } from '../../commands/appraisal/look-again-at-appraisal.ts';
import { objectToAppraisal } from '../../commands/appraisal/object-to-appraisal.ts';
import { openAppraisal } from '../../commands/appraisal/open-appraisal.ts';
import { postAwardResults } from '../../commands/appraisal/post-award-results.ts';
import { proposeAppraisalScheme } from '../../commands/appraisal/propose-appraisal-scheme.ts';
import { scoreAppraisal } from '../../commands/appraisal/score-appraisal.ts';
import { withdrawAppraisal } from '../../commands/appraisal/withdraw-appraisal.ts';
import { consequencesOf } from '../../domain/appraisal/scheme.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated.ts';
import { readProposal } from './proposal.ts';
import {
  appraisals, coverage, coverageOf, isReached, linesOf, schemeInForce, schemeOf, schemes,
} from './queries.ts';
import { subjectOf, typenameOf } from './subject.ts';

export const appraisalQueries = {
  appraisalSchemes: (_, { filter, ...args }, context) => schemes(context, filter ?? {}, args),
  appraisalScheme: (_, { id }, { loaders }) => loaders.scheme.load(id),
  appraisalSchemeInForce: (_, { code }, context) => schemeInForce(context, code),
  appraisal: (_, { id }, { loaders }) => loaders.appraisal.load(id),
  appraisals: (_, { filter, ...args }, context) => appraisals(context, filter ?? {}, args),
  appraisalProgress: (_, args, context) => coverageOf(context, args),
} satisfies QueryResolvers;

export const appraisalMutations = {
  proposeAppraisalScheme: (_, { input }, context) =>
    proposeAppraisalScheme(context, readProposal(input)),
  decideAppraisalScheme: (_, { input }, context) => decideAppraisalScheme(context, input),
  openAppraisal: (_, { input }, context) => openAppraisal(context, input),
  beginAppraisalRound: (_, { input }, context) => beginAppraisalRound(context, input),
  assessCriterion: (_, { input }, context) =>
    assessCriterion(context, { ...input, of: input.of ?? null }),
  scoreAppraisal: (_, { input }, context) => scoreAppraisal(context, input),
  lookAgainAtAppraisal: (_, { input }, context) => lookAgainAtAppraisal(context, input),
  postAwardResults: (_, { input }, context) => postAwardResults(context, input),
  objectToAppraisal: (_, { input }, context) => objectToAppraisal(context, input),
  decideAppraisalObjection: (_, { input }, context) => decideAppraisalObjection(context, input),
  withdrawAppraisal: (_, { input }, context) => withdrawAppraisal(context, input),
} satisfies MutationResolvers;

export const appraisalResolvers = {
  AppraisalSchemeResult: refusalOr('AppraisalScheme'),
  AppraisalResult: refusalOr('Appraisal'),
  AppraisalSubject: { __resolveType: typenameOf },
  AppraisalScheme: {
    criteria: ({ criteria }) => [...criteria],
    grades: ({ grades }) => [...grades],
    most: ({ criteria }) => mostOf(criteria),
    honours: ({ terms }) => terms.honours,
    publicity: ({ terms }) => terms.publicity,
    objection: ({ terms }) => terms.objection,
    validityMonths: ({ terms }) => terms.validityMonths,
    top: ({ terms }) => terms.top,
    target: ({ terms }) => terms.target,
    forms: ({ terms }) => [...terms.forms],
    consequences: ({ consequences }) => [...consequences],
    isShipped: ({ tenant }) => tenant === null,
  },
  AppraisalConsequence: { grades: ({ grades }) => [...grades] },
  Appraisal: {
    scheme: ({ schemeId }, _, { loaders }) => schemeOf(loaders, schemeId),
    subject: (appraisal, _, { loaders }) => subjectOf(appraisal, loaders),
    division: ({ division }) => ({ code: division }),
    grade: async ({ grade, schemeId }, _, { loaders }) =>
      (await schemeOf(loaders, schemeId)).grades.find(({ code }) => code === grade) ?? null,
    lines: (appraisal, _, context) => linesOf(context, appraisal),
    consequences: async ({ schemeId, grade, publishedAt }, _, { loaders }) =>
      (publishedAt === null ? [] : consequencesOf(await schemeOf(loaders, schemeId), grade)),
    objections: ({ id }, _, { loaders }) => loaders.objections.load(id),
    steps: ({ id }, _, { loaders }) => loaders.steps.load(id),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
  },
  AppraisalStep: { name: ({ step }) => step },
  AppraisalLine: {
    criterion: ({ item }) => item,
    amount: ({ mark }) => mark?.amount ?? null,
    of: ({ mark }) => mark?.of ?? null,
    evidence: ({ mark }) => mark?.evidence ?? null,
    derivedFrom: ({ mark }) => mark?.derivedFrom ?? null,
    markedBy: ({ mark }) => mark?.markedBy ?? null,
    markedAt: ({ mark }) => mark?.markedAt ?? null,
  },
  AppraisalDeadline: { version: ({ ruleVersion }) => ruleVersion },
  AppraisalProgress: {
    division: ({ division }) => ({ code: division }),
    coverage,
    reached: isReached,
  },
} satisfies Resolvers;
