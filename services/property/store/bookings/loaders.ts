import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import type { Read } from '@linli/chassis/reading.ts';
import type { ResourceKind } from '../../domain/bookings/slots.ts';
import { listBookings, listResources, listResourcesById } from './bookings.ts';
import type { Span } from './bookings.ts';

/** What may be booked and who has it: one statement each, however many ask. */
export function openBookingLoaders({ read }: { readonly read: Read }) {
  const { many, byId } = loadersIn(read);
  return {
    resource: byId(listResourcesById),
    resourcesOfEstate: forEach(({ kind }: { readonly kind: ResourceKind | null }) =>
      many((em, estates) => listResources(em, estates, kind), ({ estateId }) => estateId)),
    bookings: forEach((span: Span) =>
      many((em, resources) => listBookings(em, resources, span), ({ resourceId }) => resourceId)),
  };
}
