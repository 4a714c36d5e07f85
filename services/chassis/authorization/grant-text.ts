import { ACTIONS } from '@linli/kernel/actor.ts';
import type { Action, Grant } from '@linli/kernel/actor.ts';
import { ALLOWS } from '@linli/schemas/actions.ts';
import type { Narrowing } from '@linli/schemas/actions.ts';

/**
 * A grant as a token states it: `petition.handle@510116001`, or narrowed:
 * `petition.handle@510116;org=own;purpose=AUDIT;from=2026-01-01T00:00:00+08:00`. Null where any of
 * it is not understood, since a condition that is passed over would widen the grant.
 */
export function readGrant(text: string): Grant | null {
  const [head = '', ...conditions] = text.split(';');
  const [, name, under] = /^([\w.-]+)@(\d{6}(?:\d{3}){0,2})$/.exec(head) ?? [];
  const action = ACTIONS.find((each): each is Action => each === name);
  if (!action || under === undefined) return null;
  const narrowed = conditions.map((condition) => readCondition(condition, action));
  const known = narrowed.filter((each) => each !== null);
  if (known.length < conditions.length || hasRepeats(known)) return null;
  return known.reduce<Grant>((grant, each) => ({ ...grant, ...each }), { action, under });
}

type Condition = Omit<Grant, 'action' | 'under'>;

interface Reader {
  /** What an action has to be told of its matters, for the condition to be of use. */
  readonly needs: Narrowing | null;
  read(value: string): Condition | null;
}

const READERS: Readonly<Record<string, Reader>> = {
  org: { needs: 'ORGANIZATION', read: (value) => value === 'own' ? { organization: 'OWN' } : null },
  project: { needs: 'PROJECT', read: (project) => isName(project) ? { project } : null },
  purpose: { needs: null, read: (purpose) => isPurpose(purpose) ? { purpose } : null },
  from: { needs: null, read: (text) => withInstant(text, (from) => ({ from })) },
  to: { needs: null, read: (text) => withInstant(text, (to) => ({ to })) },
};

/** What a request may say it is for: a word of a program, such as APPRAISAL. */
export function isPurpose(text: string): boolean {
  return /^[A-Z][A-Z_]{1,39}$/.test(text);
}

function readCondition(text: string, action: Action): Condition | null {
  const [, key = '', value = ''] = /^([a-z]+)=(.+)$/.exec(text) ?? [];
  const reader = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
  if (!reader) return null;
  const isOfUse = reader.needs === null || ALLOWS[action].within.includes(reader.needs);
  return isOfUse ? reader.read(value) : null;
}

function hasRepeats(conditions: readonly Condition[]): boolean {
  const keys = conditions.flatMap((each) => Object.keys(each));
  return new Set(keys).size < keys.length;
}

function isName(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

function withInstant(text: string, as: (instant: Date) => Condition): Condition | null {
  const instant = new Date(text);
  return INSTANT.test(text) && !Number.isNaN(instant.getTime()) ? as(instant) : null;
}
