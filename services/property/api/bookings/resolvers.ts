import { refusalOr } from '@linli/chassis/subgraph.ts';
import { bookSlot } from '../../commands/bookings/book-slot.ts';
import { openResource } from '../../commands/bookings/open-resource.ts';
import { releaseBooking } from '../../commands/bookings/release-booking.ts';
import { spanOf } from '../../domain/bookings/slots.ts';
import { listOverdueLoans, totalBookings } from '../../store/bookings/bookings.ts';
import type {
  EstateResolvers, MutationResolvers, QueryResolvers, Resolvers,
} from '../schema.generated.ts';

export const bookingQueries = {
  resource: (_, { id }, { loaders }) => loaders.resource.load(id),
  overdueLoans: (_, { under }, { read, now }) =>
    read((em) => listOverdueLoans(em, under, now, LOANS)),
  bookingTotals: (_, { under, kind, from, to }, { read }) =>
    read((em) => totalBookings(em, under, kind, { from, to })),
} satisfies QueryResolvers;

const LOANS = 100;

export const bookingMutations = {
  openResource: (_, { input }, context) => openResource(context, input),
  bookSlot: (_, { input }, context) => bookSlot(context, input),
  releaseBooking: (_, { input }, context) => releaseBooking(context, input),
} satisfies MutationResolvers;

export const resourcesOfEstate = {
  resources: ({ id }, { kind }, { loaders }) =>
    loaders.resourcesOfEstate({ kind: kind ?? null }).load(id),
} satisfies EstateResolvers;

export const bookingResolvers = {
  ResourceResult: refusalOr('Resource'),
  BookingResult: refusalOr('Booking'),
  Resource: {
    __resolveReference: ({ id }, { loaders }) => loaders.resource.load(id),
    estate: ({ estateId }, _, { loaders }) => loaders.estate.load(estateId),
    project: ({ projectId }, _, { loaders }) =>
      (projectId === null ? null : loaders.project.load(projectId)),
    bookings: ({ id }, { from, to }, { loaders }) => loaders.bookings(spanOf(from, to)).load(id),
  },
  Booking: {
    resource: ({ resourceId }, _, { loaders }) => loaders.resource.load(resourceId),
    from: ({ fromAt }) => fromAt,
    to: ({ toAt }) => toAt,
  },
} satisfies Resolvers;
