import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import type { Silence } from '../../domain/votes/tally.ts';
import { stageOf } from '../../domain/votes/vote.ts';
import type { AssemblyRules } from '../../store/votes/assembly-rules.entity.ts';
import {
  getAssemblyRules, holdVote, insertAssemblyRules, type Vote,
} from '../../store/votes/votes.ts';
import { unknownVote } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly voteId: string;
  readonly silence: Silence;
  readonly recast: boolean;
  readonly proxiesAtMost: number;
  readonly prolongations: number;
  readonly prolongDays: number;
}

/** Enters the rules of procedure (议事规则) that owners decided on; later votes go by them. */
export function adoptAssemblyRules(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<AssemblyRules> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'adoptAssemblyRules', input, now },
    async () => {
      const vote = await holdVote(em, input.voteId, 'SHARED');
      if (!vote) return unknownVote();
      authorize(mayKeepBodies(actor, vote));
      const wrong = checkFigures(input);
      if (wrong) return wrong;
      if (!hasPassed(vote, now)) return notPassed();
      const { tenant, division, estateId } = vote;
      const rules = {
        id: newId(now), tenant, division, estateId, ...input, adoptedAt: now, adoptedBy: actor.id,
      };
      return (await insertAssemblyRules(em, rules)) ? rules : notPassed();
    }, (id) => getAssemblyRules(em, id)));
}

const MOST = { proxiesAtMost: 100, prolongations: 5, prolongDays: 60 } as const;

function checkFigures(input: Pick<Asked, keyof typeof MOST>): Refusal | null {
  for (const [field, most] of Object.entries({
    proxiesAtMost: MOST.proxiesAtMost, prolongations: MOST.prolongations,
    prolongDays: MOST.prolongDays,
  })) {
    const given = new Map(Object.entries(input)).get(field) ?? 0;
    if (Number(given) < 0 || Number(given) > most) {
      return invalid(field, `is 0 to ${most}`, `须为 0 至 ${most}`);
    }
  }
  return null;
}

/** Whether the vote decided on rules of procedure, and was not taken back. */
function hasPassed(vote: Vote, now: Date): boolean {
  const rules = vote.items.find(({ matter }) => matter === 'RULES');
  const result = vote.results?.find(({ itemId }) => itemId === rules?.id);
  return stageOf(vote, now) === 'DECIDED' && result?.outcome === 'PASSED';
}

function notPassed(): Refusal {
  return new Refusal('VOTE_NOT_PASSED', 'No vote passed such rules, or they are entered already',
    '业主大会未通过该议事规则，或已登记', { field: 'voteId' });
}
