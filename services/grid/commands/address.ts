import type { EntityManager } from '@linli/chassis/database.ts';
import { isId } from '@linli/kernel/ids.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { take } from '../domain/event.ts';
import type { EventStanding } from '../domain/event.ts';
import { isManned } from '../domain/levels.ts';
import type { GridLevel } from '../domain/levels.ts';
import { gate } from '../domain/matter.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { findGridMatter } from '../store/grid-matters.ts';

/** Whom an event is dispatched to: a level, and on the departments' the department. */
export interface Address {
  readonly level: GridLevel;
  readonly departmentId?: string | null | undefined;
}

/** The event as it stands once it is dispatched there; grids are kept from what is not admitted. */
export async function addressed(
  em: EntityManager, step: 'DISPATCH' | 'REDISPATCH', event: GridEvent, to: Address, now: Date,
): Promise<EventStanding | Refusal> {
  const next = standing(step, event, to);
  if (next instanceof Refusal) return next;
  const matter = event.matterId === null ? null : await findGridMatter(em, event.matterId);
  return gate(to.level, event, matter, now) ?? next;
}

function standing(
  step: 'DISPATCH' | 'REDISPATCH', event: GridEvent, { level, departmentId = null }: Address,
): EventStanding | Refusal {
  if ((level === 'DEPARTMENT') !== (departmentId !== null)) {
    return invalid('departmentId', 'is given for the level DEPARTMENT alone', '仅派遣部门时填写', RULE);
  }
  if (departmentId !== null && !isId(departmentId)) {
    return invalid('departmentId', 'is no id', '不是有效的标识');
  }
  if (level === 'DISTRICT_LEADER' || !isManned(level, { ...event, departmentId })) {
    return invalid('level', 'is none an event here is dispatched to', '该事件不能派遣至此层级', RULE);
  }
  return take(step, event, { level, departmentId });
}

const RULE = 'R-E-08';
