import type { Row } from '@linli/chassis/tables.ts';
import { addDays, type CivilDate, civilDateOf, endOf, startOf } from '@linli/kernel/civil.ts';
import type { Context } from '../../context.ts';
import type { BodyKind } from '../../domain/bodies.ts';
import { type Milestone, lifeStageOf, MILESTONES } from '../../domain/bodies/formation.ts';
import { checklistOf } from '../../domain/bodies/duties.ts';
import { missingOf, type Model, type Place, placeWith, type Power }
  from '../../domain/bodies/powers.ts';
import type { Track } from '../../domain/bodies/seats.ts';
import type { Formation } from '../../store/bodies/formations.ts';
import type { Estate } from '../../store/estate.entity.ts';
import type { GovernanceBody as BodyEntity } from '../../store/governance-body.entity.ts';

type Body = Row<BodyEntity>;

/** A place of a model, and the body that holds it. */
export interface PlaceHeld extends Place {
  readonly body: Body | null;
  /** Whether somebody holds it: of the company's place, by its contract. */
  readonly held: boolean;
}

/** How an estate is governed on a day: by which model, and who of it is there. */
export interface Standing {
  readonly model: Model & { readonly rule: string; readonly source: string };
  readonly places: readonly PlaceHeld[];
  readonly missing: readonly BodyKind[];
}

/** The model an estate adopted, or the one its form goes by, with the bodies in office that day. */
export async function standingOf(
  { loaders, now }: Context, { id, form }: Row<Estate>, day: CivilDate,
): Promise<Standing | null> {
  const [law, adopted, bodies, company] = await Promise.all([
    loaders.governanceLaw(now.toISOString()),
    loaders.adoptionOn(day).load(id),
    loaders.bodiesOn(day).load(id),
    loaders.companyOn(day).load(id),
  ]);
  const code = adopted?.model ?? bodies[0]?.model ?? law.modelOfForm(form);
  const model = law.models().find((each) => each.code === code);
  if (!model) return null;
  const kinds = bodies.map(({ kind }) => kind);
  const held = company === null ? kinds : [...kinds, 'PROPERTY_COMPANY' as const];
  return {
    model,
    places: model.places.map((place) => ({
      ...place, held: held.includes(place.kind),
      body: bodies.find(({ kind }) => kind === place.kind) ?? null,
    })),
    missing: missingOf(model, held).map(({ kind }) => kind),
  };
}

/** Which place of the model decides a thing; null where none of it does. */
export async function decidedBy(
  context: Context, estate: Row<Estate>, power: Power,
): Promise<PlaceHeld | null> {
  const standing = await standingOf(context, estate, context.today);
  const place = standing && placeWith(standing.model, power);
  return standing?.places.find(({ kind }) => kind === place?.kind) ?? null;
}

async function warnAt({ loaders, now }: Context, { endsOn }: Body): Promise<Date> {
  const law = await loaders.governanceLaw(now.toISOString());
  return startOf(addDays(endsOn, -law.termWarning().before.amount));
}

function endedAt({ endsOn, dissolvedOn }: Body): Date {
  return dissolvedOn === null ? endOf(endsOn) : startOf(dissolvedOn);
}

/** Where a body is in its life; one that was entered as it is in office has no formation. */
export async function bodyStage(context: Context, body: Body) {
  const formation = await context.loaders.formationOfBody.load(body.id);
  const stage = formation?.stage ?? 'IN_OFFICE';
  const instants = { warnAt: await warnAt(context, body), endedAt: endedAt(body) };
  return lifeStageOf({ stage, ...instants }, context.now);
}

export async function formationStage(context: Context, { stage, bodyId }: Formation) {
  const body = bodyId === null ? null : await context.loaders.body.load(bodyId);
  return body ? bodyStage(context, body) : stage;
}

/** What an official who helps to form a committee has reached, and when (P-47). */
export async function milestonesOf(
  { loaders }: Context, { id }: Formation,
): Promise<{ stage: Milestone; reachedAt: Date | null }[]> {
  const steps = await loaders.steps.load(id);
  return MILESTONES.map((stage) => {
    return { stage, reachedAt: steps.find((step) => step.stage === stage)?.at ?? null };
  });
}

/** The members of a body on a day, of one track or of both. */
export async function membersOf(
  { loaders, today }: Context, { id }: Body, day: CivilDate | null, track: Track | null,
) {
  const seats = await loaders.seatsOn(day ?? today).load(id);
  return track === null ? seats : seats.filter(({ tracks }) => tracks.includes(track));
}

export async function dutiesOf({ loaders, now }: Context, body: Body) {
  const law = await loaders.governanceLaw(now.toISOString());
  const since = body.startsOn;
  return checklistOf(law.duties(), await loaders.done.load(body.id), {
    since, today: civilDateOf(now),
  });
}

export async function labelOf({ loaders, now }: Context, body: Body): Promise<string> {
  const law = await loaders.governanceLaw(now.toISOString());
  const model = law.models().find(({ code }) => code === body.model);
  return model?.places.find(({ kind }) => kind === body.kind)?.label ?? body.name;
}

export async function trainingsOf(
  { loaders }: Context, { id, bodyId }: { readonly id: string; readonly bodyId: string },
) {
  const acts = await loaders.acts.load(bodyId);
  return acts.filter(({ kind, seatIds }) => kind === 'TRAINING' && seatIds.includes(id));
}
