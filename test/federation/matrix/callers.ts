import type { Requirement } from '@linli/chassis/authorization/requirements.ts';
import { ACTIONS } from '@linli/kernel/actor.ts';
import type { Subject } from '../../asking.ts';

export const CALLERS = [
  'anonymous', 'no scope', 'wrong scope', 'right scope', 'wrong division',
] as const;
export type Caller = (typeof CALLERS)[number];

const DISTRICT = '510116';
const OTHER_DISTRICT = '520204';
/** A street of it in which nothing is: not even the grant of it opens anything. */
const NOWHERE = '510116999';

/** What is asked for: by the whole document, and by the one coordinate that is looked at. */
export interface Needs {
  readonly all: readonly Requirement[];
  readonly own: readonly Requirement[];
  /** How far it may be read with the grant of one place: no further, in its district, anywhere. */
  readonly reach: 'PLACE' | 'DISTRICT' | 'ANYWHERE';
}

/** Who asks; null: nobody. */
export function callerOf(caller: Caller, { all, own, reach }: Needs): Subject | null {
  switch (caller) {
    case 'anonymous': return null;
    case 'no scope': return holding([]);
    case 'wrong scope': return holding(allBut(scopesOf(own)));
    case 'right scope': return holding(needed(all));
    case 'wrong division':
      return holding(needed(all), reach === 'PLACE' ? NOWHERE : OTHER_DISTRICT);
  }
}

/** Whether what is asked holds for everybody who is known. */
export function isForAll(requirements: readonly Requirement[]): boolean {
  return requirements.every(({ anyOf }) => anyOf.some((all) => all.length === 0));
}

function holding(actions: readonly string[], under = DISTRICT): Subject {
  const grants = actions.map((action) => `${action}@${under}`);
  const tenant = under.slice(0, 6);
  return { sub: 'a-caller', kind: 'PERSON', tenant, grants, organization: 'nobody' };
}

function allBut(actions: readonly string[]): string[] {
  return ACTIONS.filter((each) => !actions.includes(each));
}

/** The first alternative of each: enough, and nothing beside it. */
function needed(requirements: readonly Requirement[]): string[] {
  const scopes = requirements.filter(({ of }) => of === 'SCOPES');
  return [...new Set(scopes.flatMap(({ anyOf: [first = []] }) => first))];
}

function scopesOf(requirements: readonly Requirement[]): readonly string[] {
  return requirements.filter(({ of }) => of === 'SCOPES').flatMap(({ anyOf }) => anyOf.flat());
}
