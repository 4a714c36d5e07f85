import { may } from '@linli/kernel/actor.ts';
import type { Action, Actor } from '@linli/kernel/actor.ts';
import type { Policy } from '@linli/schemas/policies.ts';
import { log } from '../log.ts';

type Evaluator = (actor: Actor) => boolean;

/** How each policy is judged; the gateway and every subgraph ask here. */
const EVALUATORS: Readonly<Record<Policy, Evaluator>> = {
  'person': ({ kind }) => kind === 'PERSON',
  'organization': ({ organization }) => organization !== null,
  'district:grid.admit': wholeDistrict('grid.admit'),
  'district:property.manage': wholeDistrict('property.manage'),
  'district:credit.conduct': wholeDistrict('credit.conduct'),
  'district:credit.publish': wholeDistrict('credit.publish'),
  'district:rules.propose': wholeDistrict('rules.propose'),
  'district:rules.approve': wholeDistrict('rules.approve'),
};

/** Which of the policies hold for the actor. Unknown is no, and so is one that cannot be judged. */
export function policiesOf(
  actor: Actor,
  names: Iterable<string>,
  evaluators: Readonly<Record<string, Evaluator>> = EVALUATORS,
): ReadonlySet<string> {
  return new Set([...names].filter((name) => holds(actor, name, evaluators)));
}

function holds(
  actor: Actor, name: string, evaluators: Readonly<Record<string, Evaluator>>,
): boolean {
  const evaluate = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
  if (!evaluate) return false;
  try {
    return evaluate(actor);
  } catch (error) {
    log.error({ err: error, policy: name }, 'a policy could not be judged');
    return false;
  }
}

function wholeDistrict(action: Action): Evaluator {
  return (actor) => may(actor, action, actor.tenant);
}
