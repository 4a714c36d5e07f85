import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { COLLECTED } from '../domain/event.ts';
import type { EventClass, EventUrgency } from '../domain/event.ts';
import { mayReportEvent } from '../domain/event-policy.ts';
import { gridContaining, isOnEarth, pointOf } from '../domain/place.ts';
import type { Position } from '../domain/place.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { getGridEvent, insertGridEvent } from '../store/grid-events.ts';
import { findGridLine } from '../store/grid-line.ts';
import type { GridLine } from '../store/grid-line.ts';
import { findGridMatter } from '../store/grid-matters.ts';
import { listCandidates } from '../store/grids.ts';
import { record } from './take-event-step.ts';
import type { Deps } from './take-event-step.ts';
import { UNKNOWN_MATTER } from './take-matter-step.ts';

interface ReportGridEventInput {
  readonly idempotencyKey: string;
  readonly position?: Position | null | undefined;
  readonly gridId?: string | null | undefined;
  readonly class: EventClass;
  readonly urgency: EventUrgency;
  readonly text: string;
  readonly matterId?: string | null | undefined;
}

export async function reportGridEvent(
  { actor, now, write }: Omit<Deps, 'calendar'>,
  { idempotencyKey: key, ...input }: ReportGridEventInput,
): Promise<Row<GridEvent> | Refusal> {
  return write((em) => once(
    em, { actor, key, mutation: 'reportGridEvent', input, now },
    async () => {
      const found = await locate(em, input);
      if (found instanceof Refusal) return found;
      authorize(mayReportEvent(actor, found));
      const text = textWithin('text', input.text, { max: 1_000 });
      if (text instanceof Refusal) return text;
      const raised = await raisedBy(em, actor, input);
      if (raised instanceof Refusal) return raised;

      const { class: eventClass, urgency, position } = input;
      const [longitude, latitude] = position ? pointOf(position) : [null, null];
      const event = {
        ...COLLECTED, ...found, ...raised, id: newId(now), tenant: actor.tenant,
        longitude, latitude,
        class: eventClass, urgency, text, reportedAt: now,
      };
      await insertGridEvent(em, event);
      await record(em, event, { step: 'COLLECT', note: '', photos: [], place: 0, actor, now });
      return event;
    },
    (id) => getGridEvent(em, id),
  ));
}

/** What a department reports it puts to the grids, under a matter of its own (R-G-29). */
async function raisedBy(
  em: EntityManager,
  { organization }: Actor,
  { matterId = null }: Pick<ReportGridEventInput, 'matterId'>,
): Promise<Pick<GridEvent, 'raisedBy' | 'matterId'> | Refusal> {
  const matter = matterId === null ? null : await findGridMatter(em, matterId);
  if (matterId !== null && matter?.departmentId !== organization) return UNKNOWN_MATTER;
  return { raisedBy: organization, matterId };
}

/** By where it was found, or by the grid it was found in: exactly one of them says. */
async function locate(
  em: EntityManager,
  { position = null, gridId = null }: Pick<ReportGridEventInput, 'position' | 'gridId'>,
): Promise<GridLine | Refusal> {
  if ((position === null) === (gridId === null)) {
    return invalid('position', 'or `gridId` is given, not both', '与 gridId 须且只须提供一项');
  }
  const id = position ? await gridAt(em, position) : gridId;
  const line = id === null ? null : await findGridLine(em, id);
  return line ?? (position ? NO_GRID_THERE : UNKNOWN_GRID);
}

async function gridAt(em: EntityManager, position: Position): Promise<string | null> {
  if (!isOnEarth(position)) return null;
  const point = pointOf(position);
  return gridContaining(await listCandidates(em, point), point)?.id ?? null;
}

const NO_GRID_THERE = new Refusal(
  'UNKNOWN_GRID', 'No grid of yours covers this position', '该位置不在您所管网格内',
  { field: 'position', rule: 'R-G-01' },
);

const UNKNOWN_GRID = new Refusal(
  'UNKNOWN_GRID', 'There is no such grid', '没有该网格', { field: 'gridId', rule: 'R-G-01' },
);
