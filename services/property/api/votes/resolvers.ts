import { found } from '@linli/chassis/loader.ts';
import { pageOf } from '@linli/chassis/page.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { adoptAssemblyRules } from '../../commands/votes/adopt-assembly-rules.ts';
import { appointProxy } from '../../commands/votes/appoint-proxy.ts';
import { callVote } from '../../commands/votes/call-vote.ts';
import { castBallot, enterPaperBallot } from '../../commands/votes/cast-ballot.ts';
import { annulVote, prolongVote, publishVoteResult } from '../../commands/votes/conclude-vote.ts';
import { countVote } from '../../commands/votes/count-vote.ts';
import { deliverBallots } from '../../commands/votes/deliver-ballots.ts';
import { registerOwnership } from '../../commands/votes/register-ownership.ts';
import { decideVoteObjection, objectToVote } from '../../commands/votes/vote-objections.ts';
import { stageOf } from '../../domain/votes/vote.ts';
import type {
  EstateResolvers, MutationResolvers, QueryResolvers, Resolvers,
} from '../schema.generated.ts';
import {
  bulletinOf, dwellingFor, electorsOf, isIncluded, itemsOf, mattersAt, ownersOf, receiptOf, rulesOf,
  turnoutOf, verifies,
} from './reading.ts';

export const voteQueries = {
  ownersVote: (_, { id }, { loaders }) => loaders.vote.load(id),
  voteMatters: (_, { asOf }, context) => mattersAt(context, asOf ?? context.now),
  ballotReceipt: (_, { commitment }, context) => receiptOf(context, commitment),
  verifyVoteResult: (_, { export: exported }, context) => verifies(context, exported),
  dwelling: (_, { id }, context) => dwellingFor(context, id),
} satisfies QueryResolvers;

export const voteMutations = {
  registerOwnership: (_, { input }, context) => registerOwnership(context, input),
  callVote: (_, { input }, context) => callVote(context, input),
  deliverBallots: (_, { input }, context) => deliverBallots(context, input),
  appointProxy: (_, { input }, context) => appointProxy(context, input),
  castBallot: (_, { input }, context) => castBallot(context, input),
  enterPaperBallot: (_, { input }, context) => enterPaperBallot(context, input),
  objectToVote: (_, { input }, context) => objectToVote(context, input),
  decideVoteObjection: (_, { input }, context) => decideVoteObjection(context, input),
  prolongVote: (_, { input }, context) => prolongVote(context, input),
  countVote: (_, { input }, context) => countVote(context, input),
  publishVoteResult: (_, { input }, context) => publishVoteResult(context, input),
  annulVote: (_, { input }, context) => annulVote(context, input),
  adoptAssemblyRules: (_, { input }, context) => adoptAssemblyRules(context, input),
} satisfies MutationResolvers;

export const votesOfEstate = {
  votes: ({ id }, args, { loaders }) => loaders.votesOfEstate(pageOf(args))(id),
  assemblyRules: ({ id }, _, context) => rulesOf(context, id),
} satisfies EstateResolvers;

export const voteResolvers = {
  DwellingResult: refusalOr('Dwelling'),
  OwnersVoteResult: refusalOr('OwnersVote'),
  VoteProxyResult: refusalOr('VoteProxy'),
  BallotReceiptResult: refusalOr('BallotReceipt'),
  VoteObjectionResult: refusalOr('VoteObjection'),
  AssemblyRulesResult: refusalOr('AssemblyRules'),
  Dwelling: {
    owners: ({ id }, _, { loaders }) => loaders.ownersOfDwelling.load(id),
  },
  PropertyOwner: {
    name: ({ nameSealed }) => nameSealed,
    phone: ({ phoneSealed }) => phoneSealed,
  },
  OwnersVote: {
    __resolveReference: ({ id }, { loaders }) => loaders.vote.load(id),
    estate: ({ estateId }, _, { loaders }) => loaders.estate.load(estateId),
    stage: (vote, _, { now }) => stageOf(vote, now),
    items: itemsOf,
    turnout: (vote, _, context) => turnoutOf(context, vote),
    electors: (vote, args, context) => electorsOf(context, vote, args),
    mine: ({ id }, _, { actor, loaders }) => loaders.electorsFor(actor.id).load(id),
    bulletin: (vote, args, context) => bulletinOf(context, vote, args),
    objections: ({ id }, _, { loaders }) => loaders.voteObjections.load(id),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
  },
  VoteElector: {
    owners: (elector, _, context) => ownersOf(context, elector),
    ballots: ({ id }, _, { loaders }) => loaders.ballotsOf.load(id),
  },
  BallotReceipt: {
    included: (receipt, _, context) => isIncluded(context, receipt),
  },
  AssemblyRules: {
    vote: ({ voteId }, _, { loaders }) => found(loaders.vote, voteId),
  },
} satisfies Partial<Resolvers>;
