import { on } from '@linli/chassis/inbox.ts';
import { dutyChanged } from '@linli/schemas/events/grid.ts';
import { enterDuty } from '../store/roster.ts';

/** Keeps the roster by which a rung finds whom it falls to. */
export const rosterChanges = on(dutyChanged, (em, payload, { tenant }) => {
  const { dutyId: id, officerId: person, startedAt, endedAt, ...duty } = payload;
  return enterDuty(em, {
    ...duty, id, tenant, person,
    startedAt: new Date(startedAt), endedAt: endedAt === null ? null : new Date(endedAt),
  });
});
