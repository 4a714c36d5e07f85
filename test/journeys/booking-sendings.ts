type Ids = Readonly<Record<string, string>>;

/** One sending about what is booked by the slot. */
interface BookingSending {
  readonly mutation: string;
  readonly answers: 'Resource' | 'Booking';
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

/** A room is opened, booked, and given back. */
export const BOOKING_SENDINGS: readonly BookingSending[] = [
  {
    mutation: 'openResource',
    answers: 'Resource',
    sent: ({ homes }) => ({
      estateId: homes, kind: 'ROOM', name: '议事厅', opensAt: 0, closesAt: 1440, longest: 600,
    }),
    altered: { name: '另一间' },
  },
  {
    mutation: 'bookSlot',
    answers: 'Booking',
    sent: ({ openResource }) => ({
      resourceId: openResource, from: '2030-01-05T09:00:00+08:00', to: '2030-01-05T10:00:00+08:00',
      booker: 'ORGANIZATION', reference: '小区党支部', purpose: '会议',
    }),
    altered: { purpose: '另有用途' },
  },
  {
    mutation: 'releaseBooking',
    answers: 'Booking',
    sent: ({ bookSlot }) => ({ bookingId: bookSlot }),
    altered: { bookingId: '01900000-0000-7000-8000-000000000000' },
  },
];
