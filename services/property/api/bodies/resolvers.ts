import { found } from '@linli/chassis/loader.ts';
import { profilePage } from '@linli/chassis/profiles.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { adoptGovernanceModel } from '../../commands/bodies/adopt-governance-model.ts';
import { beginFormation } from '../../commands/bodies/begin-formation.ts';
import { recordDecision, recordDuty, recordTraining } from '../../commands/bodies/body-acts.ts';
import { nominateCandidate, vetCandidate } from '../../commands/bodies/candidates.ts';
import {
  callElection, concludeElection, publishCandidates,
} from '../../commands/bodies/elections.ts';
import { establishBody } from '../../commands/bodies/establish-body.ts';
import { acceptFiling, fileCommittee } from '../../commands/bodies/filing.ts';
import {
  approveGovernanceProfile, proposeGovernanceProfile, rejectGovernanceProfile,
  rollBackGovernanceProfile,
} from '../../commands/bodies/governance-profiles.ts';
import { endSeat, seatMember } from '../../commands/bodies/seat-member.ts';
import {
  answerSupervision, dissolveBody, exerciseSupervision, superviseBody,
} from '../../commands/bodies/supervise-body.ts';
import { isModel } from '../../domain/bodies.ts';
import { totalParty } from '../../store/bodies.ts';
import { GOVERNANCE } from '../../store/bodies/governance-rules.ts';
import type {
  EstateResolvers, MutationResolvers, QueryResolvers, Resolvers,
} from '../schema.generated.ts';
import {
  bodyStage, decidedBy, dutiesOf, formationStage, labelOf, membersOf, milestonesOf, standingOf,
  trainingsOf,
} from './standing.ts';

export const bodyQueries = {
  governanceModels: async (_, { asOf }, { loaders, now }) =>
    (await loaders.governanceLaw((asOf ?? now).toISOString())).models(),
  governanceBody: (_, { id }, { loaders }) => loaders.body.load(id),
  committeeFormation: (_, { id }, { loaders }) => loaders.formation.load(id),
  partyShare: (_, asked, { read }) => read((em) => totalParty(em, asked)),
  governanceProfiles: (_, args, context) => profilePage(context, GOVERNANCE, args),
} satisfies QueryResolvers;

export const bodyMutations = {
  adoptGovernanceModel: (_, { input }, context) => adoptGovernanceModel(context, input),
  establishBody: (_, { input }, context) => establishBody(context, input),
  dissolveBody: (_, { input }, context) => dissolveBody(context, input),
  seatMember: (_, { input }, context) => seatMember(context, input),
  endSeat: (_, { input }, context) => endSeat(context, input),
  recordDecision: (_, { input }, context) => recordDecision(context, input),
  recordDuty: (_, { input }, context) => recordDuty(context, input),
  recordTraining: (_, { input }, context) => recordTraining(context, input),
  superviseBody: (_, { input }, context) => superviseBody(context, input),
  exerciseSupervision: (_, { input }, context) => exerciseSupervision(context, input),
  answerSupervision: (_, { input }, context) => answerSupervision(context, input),
  beginFormation: (_, { input }, context) => beginFormation(context, input),
  nominateCandidate: (_, { input }, context) => nominateCandidate(context, input),
  vetCandidate: (_, { input }, context) => vetCandidate(context, input),
  publishCandidates: (_, { input }, context) => publishCandidates(context, input),
  callElection: (_, { input }, context) => callElection(context, input),
  concludeElection: (_, { input }, context) => concludeElection(context, input),
  fileCommittee: (_, { input }, context) => fileCommittee(context, input),
  acceptFiling: (_, { input }, context) => acceptFiling(context, input),
  proposeGovernanceProfile: (_, { input }, context) => proposeGovernanceProfile(context, input),
  approveGovernanceProfile: (_, { input }, context) => approveGovernanceProfile(context, input),
  rejectGovernanceProfile: (_, { input }, context) => rejectGovernanceProfile(context, input),
  rollBackGovernanceProfile: (_, { input }, context) => rollBackGovernanceProfile(context, input),
} satisfies MutationResolvers;

export const bodiesOfEstate = {
  governance: (estate, { asOf }, context) => standingOf(context, estate, asOf ?? context.today),
  decidedBy: (estate, { power }, context) => decidedBy(context, estate, power),
  formations: ({ id }, _, { loaders }) => loaders.formationsOfEstate.load(id),
} satisfies EstateResolvers;

export const bodyResolvers = {
  GovernanceBodyResult: refusalOr('GovernanceBody'),
  BodyMemberResult: refusalOr('BodyMember'),
  BodyActResult: refusalOr('BodyAct'),
  CommitteeFormationResult: refusalOr('CommitteeFormation'),
  CommitteeCandidateResult: refusalOr('CommitteeCandidate'),
  GovernanceBody: {
    model: ({ model }) => (isModel(model) ? model : 'OWN'),
    modelCode: ({ model }) => model,
    label: (body, _, context) => labelOf(context, body),
    stage: (body, _, context) => bodyStage(context, body),
    members: (body, { asOf, track }, context) =>
      membersOf(context, body, asOf ?? null, track ?? null),
    duties: (body, _, context) => dutiesOf(context, body),
    acts: ({ id }, _, { loaders }) => loaders.acts.load(id),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
  },
  GovernanceStanding: {
    complete: ({ missing }) => missing.length === 0,
  },
  BodyMember: {
    name: ({ nameSealed }) => nameSealed,
    trainings: (seat, _, context) => trainingsOf(context, seat),
  },
  BodyAct: {
    body: ({ bodyId }, _, { loaders }) => found(loaders.body, bodyId),
    against: ({ againstId }, _, { loaders }) =>
      (againstId === null ? null : loaders.body.load(againstId)),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
  },
  CommitteeFormation: {
    estate: ({ estateId }, _, { loaders }) => loaders.estate.load(estateId),
    stage: (formation, _, context) => formationStage(context, formation),
    vote: ({ voteId }, _, { loaders }) => (voteId === null ? null : loaders.vote.load(voteId)),
    body: ({ bodyId }, _, { loaders }) => (bodyId === null ? null : loaders.body.load(bodyId)),
    candidates: ({ id }, _, { loaders }) => loaders.candidates.load(id),
    steps: ({ id }, _, { loaders }) => loaders.steps.load(id),
    milestones: (formation, _, context) => milestonesOf(context, formation),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
  },
  CommitteeCandidate: {
    name: ({ nameSealed }) => nameSealed,
  },
} satisfies Partial<Resolvers>;
