import type { EntityManager } from '@linli/chassis/database.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Decision, MeasureKind } from '../../domain/measures.ts';
import type { GuardedStep } from '../../domain/policy.ts';
import { type ClockKind, ON_COURSE, type Step } from '../../domain/standing.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { openChain } from '../../store/chains.ts';
import {
  endMeasures, insertMeasure, listMeasures, type Measure,
} from '../../store/measures.ts';
import type { Petition } from '../../store/petition.entity.ts';
import { openClock } from '../chain/open-clock.ts';
import {
  advance, type Answer, type By, type Deps, partOf, type StepInput, takeStep,
} from '../take-step.ts';
import { nothingOpen, pending } from './refusals.ts';

export interface ReasonInput extends StepInput {
  readonly reason: string;
}

/** What a measure says beside who took it, when and why. */
export type Told = Partial<Pick<Measure,
  'deadlineId' | 'trigger' | 'listed' | 'amount' | 'unit' | 'departmentId' | 'suggestedId'
  | 'escalationId' | 'suggestion' | 'summonedAt' | 'summonedBy' | 'summons' | 'heldAt'>>;

interface Taking {
  readonly kind: MeasureKind;
  readonly step: Step;
  /** The clock it starts; null: none. */
  readonly clock: ClockKind | null;
  readonly reason: string;
  readonly told?: Told;
}

/** Takes a measure by the table of steps; of each kind one is open at a time. */
export async function takeMeasure(
  em: EntityManager, petition: Petition, { kind, step, clock, reason, told }: Taking, by: By,
): Promise<Answer> {
  if (openOf(await listMeasures(em, [petition.id]), kind)) return pending(kind);
  const advanced = await advance(em, petition, step, by);
  if (advanced instanceof Refusal) return advanced;
  const started = clock === null ? null : await openClock(em, petition.id, clock);
  await insertMeasure(em, {
    ...NOTHING, ...partOf(petition), ...told, id: newId(by.now), kind, at: by.now,
    by: by.actor.id, reason: reason.trim(), clockId: started?.id ?? null,
  });
  return advanced;
}

const NOTHING = {
  deadlineId: null, clockId: null, trigger: null, listed: false, amount: null, unit: null,
  departmentId: null, suggestedId: null, decision: null, decidedAt: null, decidedBy: null,
  answer: null, namedId: null, escalationId: null, suggestion: null, adopted: null,
  summonedAt: null, summonedBy: null, summons: null, heldAt: null,
} as const;

interface Deciding {
  readonly step: Step;
  readonly decision: Decision;
  readonly answer: string;
  readonly namedId?: string | null;
  readonly adopted?: boolean | null;
}

/** Decides on the measure that is open. */
export async function endMeasure(
  em: EntityManager, petition: Petition, { kind }: Measure, { step, ...end }: Deciding,
  by: By,
): Promise<Answer> {
  const { actor, now } = by;
  const advanced = await advance(em, petition, step, by);
  if (advanced instanceof Refusal) return advanced;
  await endMeasures(em, petition.id, [kind], {
    decision: end.decision, answer: end.answer.trim(), decidedAt: now, decidedBy: actor.id,
    namedId: end.namedId ?? null, adopted: end.adopted ?? null,
  });
  return advanced;
}

interface Ask<I> {
  readonly mutation: string;
  readonly step: GuardedStep;
  readonly kind: MeasureKind;
  readonly input: I;
  /** What is said to the measure, and the field it is said in. */
  readonly field: string;
  readonly text: string;
}

/** The shell of every decision on a measure: sent once, allowed, in words, and one is open. */
export async function onOpenMeasure<I extends StepInput>(
  deps: Deps,
  { mutation, step, kind, input, field, text }: Ask<I>,
  work: (em: EntityManager, petition: Petition, measure: Measure) => Promise<Answer>,
): Promise<Answer> {
  const wrong = checkText(field, text, BOUNDS.note);
  if (wrong) return wrong;
  return takeStep(deps, { mutation, step, input }, async (em, petition) => {
    const measure = openOf(await listMeasures(em, [petition.id]), kind);
    return measure ? work(em, petition, measure) : nothingOpen(kind);
  });
}

/** Whether it runs the national course: there a supervision outlives the petition (R-C-34). */
export async function isOnCourse(em: EntityManager, { id, stage }: Petition): Promise<boolean> {
  return ON_COURSE.some((each) => each === stage) && await openChain(em, id) !== null;
}

/** The one of a kind that nobody has decided on. */
export function openOf(measures: readonly Measure[], kind: MeasureKind): Measure | null {
  return measures.find((each) => each.kind === kind && each.decision === null) ?? null;
}
