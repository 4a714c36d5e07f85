import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import type { Read } from '@linli/chassis/reading.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { listAppointmentsOn, listMembersById, listVisits } from './appointments.ts';
import { listRegistrations } from './registrations.ts';

/** Who holds what, of many places at once: one statement each. */
export function openRosterLoaders(read: Read) {
  const { many, byId } = loadersIn(read);
  return {
    member: byId(listMembersById),
    visits: many(listVisits, ({ appointmentId }) => appointmentId),
    registrations: many(listRegistrations, ({ estateId }) => estateId),
    appointmentsOn: forEach((on: CivilDate) =>
      many((em, places) => listAppointmentsOn(em, places, on), ({ placeId }) => placeId)),
  };
}
