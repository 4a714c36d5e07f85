import { newId } from '@linli/kernel/ids.ts';
import { endDeadline } from '../deadlines.ts';
import { setOut } from './approve.ts';
import {
  type Changed, type Changing, type DecisionInput, decideOn, type Held, mayChange,
} from './changing.ts';
import { decide, getProfile, nextVersion, pendingOf } from './keeping.ts';
import { insertProfiles } from './loading.ts';
import { checkGap } from './needs.ts';
import { notInForce, pendingVersion, wrongState } from './refusals.ts';
import type { InFlight, ProfileVersion } from './rows.ts';
import { inFlightOf, newestOf, type Rulebook } from './rulebook.ts';
import { TAKE_EFFECT } from './taking-effect.ts';

export interface RollBackInput extends DecisionInput {
  readonly inFlight?: InFlight | null | undefined;
}

/**
 * Undoes a version: one that awaits its day never takes effect, and in place of the one in force
 * comes a new version that says what the one before it said. That was approved by two people once.
 */
export function rollBackProfile(
  deps: Changing, book: Rulebook, input: RollBackInput,
): Promise<Changed> {
  const mayDecide = () => mayChange(deps.actor, 'rules.approve', book);
  return decideOn(deps, { book, verb: 'rollBack', input, mayDecide }, (found) => {
    return found.held.validFrom > deps.now
      ? cancel(deps, book, found)
      : restore(deps, book, found, inFlightOf(book, found.held, input.inFlight));
  });
}

async function cancel(
  { actor, now }: Changing, { tell }: Rulebook, { em, held, note }: Held,
): Promise<Changed> {
  if (held.state !== 'APPROVED') return wrongState('APPROVED', held.state);
  const decision = {
    state: 'CANCELLED', decidedBy: actor.id, decidedAt: now, decisionNote: note,
  } as const;
  await decide(em, held.id, decision);
  await endDeadline(em, held.id, [TAKE_EFFECT], 'CANCELLED', now);
  const cancelled = { ...held, ...decision };
  await tell?.(em, cancelled, now);
  return cancelled;
}

async function restore(
  deps: Changing, book: Rulebook, { em, held, versions, note }: Held, inFlight: InFlight,
): Promise<Changed> {
  const { actor: { id: by, tenant }, now } = deps;
  if (held.state !== 'APPROVED') return wrongState('APPROVED', held.state);
  const pending = pendingOf(versions, now);
  if (pending) return pendingVersion(pending.version, pending.validFrom);
  const approved = versions.filter(({ state }) => state === 'APPROVED');
  if (newestOf(approved, { tenant, at: now })?.id !== held.id) return notInForce();
  const before = held.basedOn === null ? null : await getProfile(em, held.basedOn);
  const version: ProfileVersion = {
    ...held, ...saidBefore(held, before), id: newId(now), version: nextVersion(versions), inFlight,
    validFrom: now, validTo: before?.validTo ?? null, basedOn: held.id, rolledBackFrom: held.id,
    note, proposedBy: by, proposedAt: now, decidedBy: by, decidedAt: now, decisionNote: note,
  };
  const gap = await checkGap(em, book, version);
  if (gap) return gap;
  await insertProfiles(em, [version]);
  return setOut(em, book, version, now);
}

/** What was shipped for another region said nothing here before it was made the district's own. */
function saidBefore(held: ProfileVersion, before: ProfileVersion | null) {
  const saidHere = before !== null && (held.tenant ?? '').startsWith(before.region);
  return saidHere ? { region: before.region, lines: before.lines }
    : { region: held.region, lines: [] };
}
