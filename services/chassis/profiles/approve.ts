import type { EntityManager } from '../database.ts';
import { startDeadline } from '../deadlines.ts';
import {
  type Changed, type Changing, type DecisionInput, decideOn, type Held, mayChange,
} from './changing.ts';
import { decide, pendingOf } from './keeping.ts';
import { checkGap } from './needs.ts';
import {
  effectiveInPast, overtaken, pendingVersion, samePerson, wrongState,
} from './refusals.ts';
import type { ProfileVersion } from './rows.ts';
import { newestOf, type Rulebook } from './rulebook.ts';
import { effectClock } from './taking-effect.ts';

/** Puts a proposed version into force from its day on; whoever proposed it may not (两人审批). */
export function approveProfile(
  deps: Changing, book: Rulebook, input: DecisionInput,
): Promise<Changed> {
  const mayDecide = () => mayChange(deps.actor, 'rules.approve', book);
  return decideOn(deps, { book, verb: 'approve', input, mayDecide }, (found) => {
    return approve(deps, book, found);
  });
}

async function approve(
  { actor, now }: Changing, book: Rulebook, { em, held, versions, note }: Held,
): Promise<Changed> {
  if (held.state !== 'PROPOSED') return wrongState('PROPOSED', held.state);
  if (held.proposedBy === actor.id) return samePerson();
  if (held.validFrom < now) return effectiveInPast(now);
  const pending = pendingOf(versions, now);
  if (pending) return pendingVersion(pending.version, pending.validFrom);
  const approved = versions.filter(({ state }) => state === 'APPROVED');
  const inForce = newestOf(approved, { tenant: actor.tenant, at: now });
  if (inForce?.id !== held.basedOn) return overtaken();
  const gap = await checkGap(em, book, held);
  if (gap) return gap;
  const decision = {
    state: 'APPROVED', decidedBy: actor.id, decidedAt: now, decisionNote: note,
  } as const;
  await decide(em, held.id, decision);
  return setOut(em, book, { ...held, ...decision }, now);
}

/** Of a version that moves something the clock is started that does so on its day. */
export async function setOut(
  em: EntityManager, { tell, heard = [] }: Pick<Rulebook, 'heard' | 'tell'>,
  version: ProfileVersion, now: Date,
): Promise<ProfileVersion> {
  const isHeard = version.inFlight === 'MOVE' || heard.includes(version.matter);
  if (isHeard) await startDeadline(em, effectClock(version, now));
  await tell?.(em, version, now);
  return version;
}
