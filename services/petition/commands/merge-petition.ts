import type { EntityManager } from '@linli/chassis/database.ts';
import { type DeadlineRow, lockDeadlines } from '@linli/chassis/deadlines.ts';
import { findLadder } from '@linli/chassis/profiles.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { isId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Moment } from '../domain/clocks.ts';
import { nextRing } from '../domain/ladder.ts';
import { checkSameMatter, isEarlier } from '../domain/merging.ts';
import { mayTake } from '../domain/policy.ts';
import { ENDED, take } from '../domain/standing.ts';
import { adoptClock } from '../store/clocks.ts';
import { copyCallers } from '../store/parts.ts';
import type { Petition } from '../store/petition.entity.ts';
import { lockPetition } from '../store/petitions.ts';
import { cancelClocks, readClock } from './clocks.ts';
import { intoEnded, unknownPetition } from './refusals.ts';
import { advance, type Answer, type By, type Deps, type StepInput, takeStep } from './take-step.ts';

export interface MergeInput extends StepInput {
  readonly into: string;
}

/** Joins a repeat to the first, which keeps every caller and the earlier clock (R-H-15). */
export async function mergePetition(deps: Deps, input: MergeInput): Promise<Answer> {
  if (!isId(input.into)) return unknownPetition('into');
  const call = { mutation: 'mergePetition', step: 'MERGE', input, also: [input.into] } as const;
  return takeStep(deps, call, async (em, repeat) => {
    const into = await lockPetition(em, input.into);
    if (!into) return unknownPetition('into');
    authorize(mayTake(deps.actor, 'MERGE', into));
    return checkMerge(repeat, into) ?? merge(em, repeat, into, deps);
  });
}

function checkMerge(repeat: Petition, into: Petition): Refusal | null {
  const refused = checkSameMatter(repeat, into);
  if (refused) return refused;
  const move = take('MERGE', repeat.stage);
  if (move instanceof Refusal) return move;
  // What runs on the national course has clocks of its own, which no order of the hotline joins.
  return ENDED.includes(into.stage) || into.stage === 'IN_CHAIN' ? intoEnded(into.stage) : null;
}

async function merge(
  em: EntityManager, repeat: Petition, into: Petition, at: By,
): Promise<Answer> {
  await copyCallers(em, repeat.id, into);
  await keepEarliest(em, repeat, into, at);
  await cancelClocks(em, repeat.id, at.now);
  em.assign(repeat, { mergedIntoId: into.id });
  return advance(em, repeat, 'MERGE', at);
}

/** The rungs the first petition has climbed stay climbed; the next come by the earlier clock. */
async function keepEarliest(
  em: EntityManager, repeat: Petition, into: Petition, { calendar }: Moment,
): Promise<void> {
  const theirs = handling(await lockDeadlines(em, repeat.id));
  const own = handling(await lockDeadlines(em, into.id));
  if (!theirs || !own || !isEarlier(theirs, own)) return;
  const ladder = await findLadder(em, own);
  const { profile, rule, ruleVersion, source, amount, unit } = theirs;
  const { startedAt, dueAt, provisional } = theirs;
  const ringAt = nextRing(ladder, { ...readClock(theirs), rung: own.rung }, calendar);
  await adoptClock(em, own.id, {
    profile, rule, ruleVersion, source, amount, unit, startedAt, dueAt, provisional, ringAt,
    calendarVersion: theirs.calendarVersion, extended: own.extended || theirs.extended,
  });
}

function handling(clocks: readonly DeadlineRow[]): DeadlineRow | undefined {
  return clocks.find(({ kind, state }) => kind === 'HANDLE' && state === 'RUNNING');
}
