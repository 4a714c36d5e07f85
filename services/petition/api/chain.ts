import { isReviewable, owesOn } from '../domain/chain.ts';
import { reviewersOf } from '../domain/chain-competence.ts';
import { deciderOf } from '../commands/chain/reviews.ts';
import { deadlineOf } from './clocks.ts';
import { acceptPetition } from '../commands/chain/accept-petition.ts';
import { applyForConfirmation } from '../commands/chain/apply-for-confirmation.ts';
import { closeHearing } from '../commands/chain/close-hearing.ts';
import { decideHandlingExtension } from '../commands/chain/decide-handling-extension.ts';
import { decideJurisdictionDispute } from '../commands/chain/decide-jurisdiction-dispute.ts';
import { decideTransferObjection } from '../commands/chain/decide-transfer-objection.ts';
import { deliverOpinion } from '../commands/chain/deliver-opinion.ts';
import { forwardPetition } from '../commands/chain/forward-petition.ts';
import { giveRouteNotice } from '../commands/chain/give-route-notice.ts';
import { issueOpinion } from '../commands/chain/issue-opinion.ts';
import { issueReexaminationOpinion } from '../commands/chain/issue-reexamination-opinion.ts';
import { issueReviewOpinion } from '../commands/chain/issue-review-opinion.ts';
import { markPetitionSerious } from '../commands/chain/mark-petition-serious.ts';
import { notifyPetitioner } from '../commands/chain/notify-petitioner.ts';
import { objectToTransfer } from '../commands/chain/object-to-transfer.ts';
import { openHearing } from '../commands/chain/open-hearing.ts';
import { passOnPetition } from '../commands/chain/pass-on-petition.ts';
import { raiseJurisdictionDispute } from '../commands/chain/raise-jurisdiction-dispute.ts';
import { ratePetition } from '../commands/chain/rate-petition.ts';
import { recordSettlement } from '../commands/chain/record-settlement.ts';
import { recuseOfficer } from '../commands/chain/recuse-officer.ts';
import { referToDiscipline } from '../commands/chain/refer-to-discipline.ts';
import { registerPetition } from '../commands/chain/register-petition.ts';
import { reportPetitionUpward } from '../commands/chain/report-petition-upward.ts';
import { requestHandlingExtension } from '../commands/chain/request-handling-extension.ts';
import { requestReexamination } from '../commands/chain/request-reexamination.ts';
import { requestReview } from '../commands/chain/request-review.ts';
import { switchToNormalProcedure } from '../commands/chain/switch-to-normal-procedure.ts';
import { useSimplifiedProcedure } from '../commands/chain/use-simplified-procedure.ts';
import {
  extensionsOf, hearingsOf, opinionsOf, ratingOf, settlementsOf,
} from '../store/chain-acts.ts';
import type {
  ChainResolvers, HandlingExtensionResolvers, MutationResolvers,
} from './schema.generated.ts';

/** The steps of the national petition chain. */
export const chainMutations = {
  registerPetition: (_, { input }, context) => registerPetition(context, input),
  passOnPetition: (_, { input }, context) => passOnPetition(context, input),
  forwardPetition: (_, { input }, context) => forwardPetition(context, input),
  objectToTransfer: (_, { input }, context) => objectToTransfer(context, input),
  decideTransferObjection: (_, { input }, context) => decideTransferObjection(context, input),
  raiseJurisdictionDispute: (_, { input }, context) => raiseJurisdictionDispute(context, input),
  decideJurisdictionDispute: (_, { input }, context) => decideJurisdictionDispute(context, input),
  notifyPetitioner: (_, { input }, context) => notifyPetitioner(context, input),
  acceptPetition: (_, { input }, context) => acceptPetition(context, input),
  giveRouteNotice: (_, { input }, context) => giveRouteNotice(context, input),
  useSimplifiedProcedure: (_, { input }, context) => useSimplifiedProcedure(context, input),
  switchToNormalProcedure: (_, { input }, context) => switchToNormalProcedure(context, input),
  requestHandlingExtension: (_, { input }, context) => requestHandlingExtension(context, input),
  decideHandlingExtension: (_, { input }, context) => decideHandlingExtension(context, input),
  recordSettlement: (_, { input }, context) => recordSettlement(context, input),
  applyForConfirmation: (_, { input }, context) => applyForConfirmation(context, input),
  issueOpinion: (_, { input }, context) => issueOpinion(context, input),
  deliverOpinion: (_, { input }, context) => deliverOpinion(context, input),
  requestReview: (_, { input }, context) => requestReview(context, input),
  issueReviewOpinion: (_, { input }, context) => issueReviewOpinion(context, input),
  requestReexamination: (_, { input }, context) => requestReexamination(context, input),
  openHearing: (_, { input }, context) => openHearing(context, input),
  closeHearing: (_, { input }, context) => closeHearing(context, input),
  issueReexaminationOpinion: (_, { input }, context) => issueReexaminationOpinion(context, input),
  markPetitionSerious: (_, { input }, context) => markPetitionSerious(context, input),
  reportPetitionUpward: (_, { input }, context) => reportPetitionUpward(context, input),
  referToDiscipline: (_, { input }, context) => referToDiscipline(context, input),
  recuseOfficer: (_, { input }, context) => recuseOfficer(context, input),
  ratePetition: (_, { input }, context) => ratePetition(context, input),
} as const satisfies MutationResolvers;

/** A petition's national course: its row, and what the register of its steps tells. */
export const chainFields: ChainResolvers = {
  owes: ({ stage }) => owesOn(stage),
  office: ({ office }) => ({ code: office }),
  organ: ({ organKind, organDivision }) => ({ kind: organKind, division: organDivision }),
  reviewer: ({ reviewerKind, reviewerDivision }) => {
    return reviewerKind === null || reviewerDivision === null
      ? null : { kind: reviewerKind, division: reviewerDivision };
  },
  competentReviewers: (chain) => {
    return isReviewable(chain.stage, chain.class) ? [...reviewersOf(deciderOf(chain))] : [];
  },
  earlier: ({ earlierId }, _, { loaders }) => {
    return earlierId === null ? null : loaders.petition.load(earlierId);
  },
  retaliationFor: ({ retaliationForId }, _, { loaders }) => {
    return retaliationForId === null ? null : loaders.petition.load(retaliationForId);
  },
  opinions: async ({ petitionId }, _, { loaders }) => {
    return opinionsOf(await loaders.acts.load(petitionId));
  },
  extensions: async ({ petitionId }, _, { loaders }) => {
    return extensionsOf(await loaders.acts.load(petitionId));
  },
  hearings: async ({ petitionId }, _, { loaders }) => {
    return hearingsOf(await loaders.acts.load(petitionId));
  },
  settlements: async ({ petitionId }, _, { loaders }) => {
    return settlementsOf(await loaders.acts.load(petitionId));
  },
  rating: async ({ petitionId }, _, { loaders }) => ratingOf(await loaders.acts.load(petitionId)),
  acts: ({ petitionId }, _, { loaders }) => loaders.acts.load(petitionId),
};

export const extensionFields: HandlingExtensionResolvers = {
  deadline: async (extension, _, { loaders }) => {
    return deadlineOf(extension, await loaders.deadlines.load(extension.petitionId));
  },
};
