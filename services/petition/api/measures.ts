import type { MeasureKind } from '../domain/measures.ts';
import { acceptSupervisionResult } from '../commands/measures/accept-supervision-result.ts';
import { approveExtension } from '../commands/measures/approve-extension.ts';
import { decideReturn } from '../commands/measures/decide-return.ts';
import { feedBack } from '../commands/measures/feed-back.ts';
import { refuseExtension } from '../commands/measures/refuse-extension.ts';
import { requestExtension } from '../commands/measures/request-extension.ts';
import { returnPetition } from '../commands/measures/return-petition.ts';
import { scheduleInterview } from '../commands/measures/schedule-interview.ts';
import { submitInterviewPlan } from '../commands/measures/submit-interview-plan.ts';
import { supervisePetition } from '../commands/measures/supervise-petition.ts';
import { urgePetition } from '../commands/measures/urge-petition.ts';
import type { Context } from '../context.ts';
import type { Measure } from '../store/measures.ts';
import type { Deadline, Escalation } from './rows.ts';
import type { MutationResolvers, Resolvers } from './schema.generated.ts';

/** What is done beside the course of an order. */
export const measureMutations = {
  returnPetition: (_, { input }, context) => returnPetition(context, input),
  decideReturn: (_, { input }, context) => decideReturn(context, input),
  requestExtension: (_, { input }, context) => requestExtension(context, input),
  approveExtension: (_, { input }, context) => approveExtension(context, input),
  refuseExtension: (_, { input }, context) => refuseExtension(context, input),
  urgePetition: (_, { input }, context) => urgePetition(context, input),
  feedBack: (_, { input }, context) => feedBack(context, input),
  supervisePetition: (_, { input }, context) => supervisePetition(context, input),
  acceptSupervisionResult: (_, { input }, context) => acceptSupervisionResult(context, input),
  scheduleInterview: (_, { input }, context) => scheduleInterview(context, input),
  submitInterviewPlan: (_, { input }, context) => submitInterviewPlan(context, input),
} as const satisfies MutationResolvers;

type Fields = 'PetitionReturn' | 'PetitionExtension' | 'PetitionUrging' | 'PetitionSupervision'
  | 'PetitionInterview';

/** Each measure with the clock it is about and the one it started. */
export const measureFields: Pick<Resolvers, Fields> = {
  PetitionReturn: {
    deadline: clockOf('deadlineId'),
    dispute: clockOf('clockId'),
    department: departmentOf('departmentId'),
    suggested: departmentOf('suggestedId'),
    named: departmentOf('namedId'),
  },
  PetitionExtension: { deadline: clockOf('deadlineId') },
  PetitionUrging: { deadline: clockOf('deadlineId'), clock: clockOf('clockId') },
  PetitionSupervision: { clock: clockOf('clockId'), calledBy: rungOf },
  PetitionInterview: {
    deadline: clockOf('deadlineId'),
    clock: clockOf('clockId'),
    calledBy: rungOf,
    summons: ({ summonedAt: at, summonedBy: by, summons: reason, heldAt }) => {
      return at && by !== null && reason !== null && heldAt ? { at, by, reason, heldAt } : null;
    },
  },
};

type Loading = Pick<Context, 'loaders'>;

/** A petition's measures of one kind, in the order they were taken. */
export function measuresOf(kind: MeasureKind) {
  return async ({ id }: { id: string }, _: object, { loaders }: Loading) => {
    return (await loaders.measures.load(id)).filter((each) => each.kind === kind);
  };
}

/** How often the order was sent back while the clock ran. */
export async function returnsOf({ id, subjectId }: Deadline, _: object, { loaders }: Loading) {
  const measures = await loaders.measures.load(subjectId);
  return measures.filter(({ kind, deadlineId }) => kind === 'RETURN' && deadlineId === id).length;
}

function clockOf(field: 'deadlineId' | 'clockId') {
  return async (
    measure: Measure, _: object, { loaders }: Loading,
  ): Promise<Deadline | null> => {
    const clocks = await loaders.deadlines.load(measure.petitionId);
    return clocks.find(({ id }) => id === measure[field]) ?? null;
  };
}

async function rungOf(
  { petitionId, escalationId }: Measure, _: object, { loaders }: Loading,
): Promise<Escalation | null> {
  if (escalationId === null) return null;
  const rungs = await loaders.escalations.load(petitionId);
  return rungs.find(({ id }) => id === escalationId) ?? null;
}

function departmentOf(field: 'departmentId' | 'suggestedId' | 'namedId') {
  return (measure: Measure, _: object, { loaders }: Loading) => {
    const id = measure[field];
    return id === null ? null : loaders.department.load(id);
  };
}
