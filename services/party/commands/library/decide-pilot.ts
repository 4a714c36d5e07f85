import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { whyNotDecided } from '../../domain/library/pilots.ts';
import type { PilotDecision } from '../../domain/library/pilots.ts';
import { mayKeepLibrary } from '../../domain/library/policy.ts';
import type { Pilot } from '../../store/library/pilot.entity.ts';
import { changePilot, getPilot, lockPilot } from '../../store/library/pilots.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly pilotId: string;
  readonly decision: PilotDecision;
  readonly evaluation: string;
}

/** Extends a pilot to the whole district or stops it, on its evaluation. */
export function decidePilot(
  { actor, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Pilot> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'decidePilot', input, now }, async () => {
    authorize(mayKeepLibrary(actor));
    const pilot = await lockPilot(em, input.pilotId);
    if (!pilot) return unknownPilot();
    const evaluation = textWithin('evaluation', input.evaluation, { max: 2_000 });
    if (evaluation instanceof Refusal) return evaluation;
    const refused = whyNotDecided(pilot, today);
    if (refused) return refused;

    const { decision } = input;
    const change = { evaluation, decision, decidedOn: today, decidedBy: actor.id };
    await changePilot(em, pilot, change);
    return { ...pilot, ...change };
  }, (id) => getPilot(em, id)));
}

function unknownPilot(): Refusal {
  return new Refusal('UNKNOWN_PILOT', 'There is no such pilot', '没有该试点', { field: 'pilotId' });
}
