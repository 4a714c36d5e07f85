import { once } from '@linli/chassis/idempotency.ts';
import { searchable } from '@linli/chassis/script.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepLibrary } from '../../domain/library/policy.ts';
import type { Pilot } from '../../store/library/pilot.entity.ts';
import { getPilot, insertPilot } from '../../store/library/pilots.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked extends Pick<Pilot, 'mechanism' | 'title' | 'startsOn'> {
  readonly idempotencyKey: string;
  readonly sites: readonly string[];
}

/** Enters a pilot: what is tried out, where and from when. */
export function beginPilot(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Pilot> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'beginPilot', input, now }, async () => {
    authorize(mayKeepLibrary(actor));
    const title = textWithin('title', input.title, { max: 200 });
    if (title instanceof Refusal) return title;
    const mechanism = textWithin('mechanism', input.mechanism, { max: 40 });
    if (mechanism instanceof Refusal) return mechanism;
    const sites = [...new Set(input.sites.map((site) => site.trim()))];
    if (sites.length === 0 || sites.some((site) => !site || site.length > 80)) return nowhere();

    const pilot = {
      id: newId(now), tenant: actor.tenant, mechanism, title, sites, startsOn: input.startsOn,
      searched: searchable(`${title} ${mechanism}`), evaluation: null, decision: null,
      decidedOn: null, decidedBy: null, begunBy: actor.id,
    };
    await insertPilot(em, pilot);
    return pilot;
  }, (id) => getPilot(em, id)));
}

function nowhere(): Refusal {
  return new Refusal('INVALID_INPUT', 'It is tried out somewhere, by codes of 1 to 80 characters',
    '须填写试点范围，每处1至80字', { field: 'sites' });
}
