import { refusalOr } from '@linli/chassis/subgraph.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import {
  answerDualRegistration, endDualRegistration,
} from '../../commands/roster/answer-registration.ts';
import { appointMember } from '../../commands/roster/appoint-member.ts';
import { endAppointment } from '../../commands/roster/end-appointment.ts';
import { recordInstructorVisit } from '../../commands/roster/record-visit.ts';
import { registerDually } from '../../commands/roster/register-dually.ts';
import type { Context } from '../../context.ts';
import { mayReadCoverage } from '../../domain/policy.ts';
import { countPlaced, findAppointment } from '../../store/roster/appointments.ts';
import { countRegistrations, findRegistration } from '../../store/roster/registrations.ts';
import type { PartyRosterTotals } from '../rows.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated.ts';

export const rosterQueries = {
  partyAppointments: (_, { placeId, on }, context) =>
    appointmentsOf({ id: placeId }, { on }, context),
  partyAppointment: (_, { id }, { read }) =>
    (isId(id) ? read((em) => findAppointment(em, id)) : null),
  dualRegistration: (_, { id }, { read }) =>
    (isId(id) ? read((em) => findRegistration(em, id)) : null),
  partyRosterTotals: (_, { under }, { actor }) => totalsUnder(under, actor),
} satisfies QueryResolvers;

export const rosterMutations = {
  appointMember: (_, { input }, context) =>
    appointMember(context, { ...input, endsOn: input.endsOn ?? null }),
  endAppointment: (_, { input }, context) => endAppointment(context, input),
  recordInstructorVisit: (_, { input }, context) => recordInstructorVisit(context, input),
  registerDually: (_, { input }, context) => registerDually(context, input),
  answerDualRegistration: (_, { input }, context) => answerDualRegistration(context, input),
  endDualRegistration: (_, { input }, context) => endDualRegistration(context, input),
} satisfies MutationResolvers;

export const rosterResolvers = {
  PartyAppointmentResult: refusalOr('PartyAppointment'),
  DualRegistrationResult: refusalOr('DualRegistration'),
  PartyAppointment: {
    name: (appointment, _, context) => nameOf(appointment, context),
    unit: (appointment, _, context) => unitOf(appointment, context),
    visits: ({ id }, _, { loaders }) => loaders.visits.load(id),
  },
  DualRegistration: {
    name: (registration, _, context) => nameOf(registration, context),
    unit: ({ organizationId }, _, { loaders }) => loaders.organization.load(organizationId),
    estate: ({ estateId }) => ({ id: estateId }),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
  },
  PartyRosterTotals: {
    pending: (totals, _, context) => countOf('PENDING', totals, context),
    confirmed: (totals, _, context) => countOf('CONFIRMED', totals, context),
    rejected: (totals, _, context) => countOf('REJECTED', totals, context),
    ended: (totals, _, context) => countOf('ENDED', totals, context),
    placed: ({ under }, _, { read, today }) => read((em) => countPlaced(em, under, today)),
  },
  PartyPlacement: {
    unit: ({ organizationId }, _, { loaders }) => loaders.organization.load(organizationId),
  },
} satisfies Resolvers;

/** Who holds a post at a place on a day, or today. */
export function appointmentsOf(
  { id }: { readonly id: string }, { on }: { readonly on?: CivilDate | null | undefined },
  { loaders, today }: Context,
) {
  return loaders.appointmentsOn(on ?? today).load(id);
}

async function nameOf(
  { memberId }: { readonly memberId: string }, { loaders }: Context,
): Promise<string | null> {
  return (await loaders.member.load(memberId))?.name ?? null;
}

async function unitOf(
  { memberId }: { readonly memberId: string }, { loaders }: Context,
) {
  const member = await loaders.member.load(memberId);
  return member && loaders.organization.load(member.organizationId);
}

/** Figures of a division are for who may read all of it: a part would pass for the whole. */
function totalsUnder(under: string, actor: Context['actor']): PartyRosterTotals {
  authorize(mayReadCoverage(actor, under));
  return { under };
}

async function countOf(
  stage: string, { under }: PartyRosterTotals, { read }: Context,
): Promise<number> {
  const counts = await read((em) => countRegistrations(em, under));
  return counts.find((each) => each.stage === stage)?.count ?? 0;
}
