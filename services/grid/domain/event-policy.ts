import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { GridLevel } from './levels.ts';

/** Where an event lies and whom it was dispatched to: all that decides who may do what. */
interface Placed {
  readonly division: string;
  readonly level: GridLevel | null;
  readonly departmentId: string | null;
}

/** Who answers for a step: the department or agency acted for, or else the person. */
export function bodyOf({ id, organization }: Actor): string {
  return organization ?? id;
}

/** Collects what is found (信息收集), and settles on the spot what can be (R-G-24). */
export function mayReportEvent(actor: Actor, { division }: Pick<Placed, 'division'>): boolean {
  return may(actor, 'grid.report', division);
}

/** Files, dispatches and decides objections, for the street's or the district's centre. */
export function mayCommand(actor: Actor, { division }: Pick<Placed, 'division'>): boolean {
  return may(actor, 'grid.command', division);
}

/** Nobody answers for a department but itself; on the other levels whoever governs the place. */
export function mayHandleEvent(actor: Actor, { division, level, departmentId }: Placed): boolean {
  if (level === null) return false;
  if (level === 'DEPARTMENT') {
    return may(actor, 'grid.handle', division, { organizations: [departmentId] })
      && actor.organization === departmentId;
  }
  return actor.organization === null && may(actor, 'grid.handle', placeOf(level, division));
}

/** Checks what was fed back, and evaluates what is closed; never as whoever handled it. */
export function mayVerify(actor: Actor, { division }: Pick<Placed, 'division'>): boolean {
  return may(actor, 'grid.verify', division);
}

/** How much of the place somebody has to govern, to answer at the level. */
function placeOf(level: GridLevel, division: string): string {
  switch (level) {
    case 'STREET': return division.slice(0, 9);
    case 'DISTRICT_CENTRE':
    case 'DISTRICT_LEADER': return division.slice(0, 6);
    default: return division;
  }
}
