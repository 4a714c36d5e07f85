import type { Allowance } from '@linli/kernel/allowance.ts';
import type { Rung, RungAt } from '@linli/kernel/deadline.ts';
import { invalid } from '@linli/kernel/input.ts';
import { isLimit, type Line } from '@linli/kernel/profile.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { RUNGS } from './figures.ts';

type Maybe<T> = T | null | undefined;

/** A figure as the graph has it: a name, and exactly one of the values. */
export interface FigureInput {
  /** Figures within figures have names with dots, such as `caps.year`. */
  readonly name: string;
  readonly limit?: Maybe<Allowance>;
  readonly number?: Maybe<number>;
  readonly flag?: Maybe<boolean>;
  readonly text?: Maybe<string>;
  readonly texts?: Maybe<readonly string[]>;
  readonly rungs?: Maybe<readonly RungInput[]>;
}

export interface RungInput {
  readonly action: string;
  /** Of several, the earliest. */
  readonly at: readonly RungAtInput[];
  readonly level?: Maybe<string>;
  readonly rule: string;
  readonly copies?: Maybe<readonly string[]>;
  readonly officeHours?: Maybe<boolean>;
}

export interface RungAtInput {
  readonly share?: Maybe<number>;
  readonly workingDaysBefore?: Maybe<number>;
  readonly after?: Maybe<Allowance>;
}

const VALUES = ['limit', 'number', 'flag', 'text', 'texts', 'rungs'] as const;
const NAME = /^[A-Za-z]\w{0,39}(\.[A-Za-z0-9]\w{0,39}){0,3}$/;

/** The figures of a line as they are kept, or the first that is not well said. */
export function readFigures(
  said: readonly FigureInput[], field: string,
): Line['figures'] | Refusal {
  const named = new Map<string, unknown>();
  for (const figure of said) {
    const value = readValue(figure, field);
    if (value instanceof Refusal) return value;
    if (!NAME.test(figure.name) || named.has(figure.name)) {
      return invalid(field, `names ${figure.name} wrongly or twice`, `名称 ${figure.name} 有误或重复`);
    }
    named.set(figure.name, value);
  }
  return nested([...named], field);
}

/** The figures of a line as the graph shows them. */
export function figuresOf(figures: Line['figures']): FigureInput[] {
  return Object.entries(figures).flatMap(([name, value]) => flat(name, value));
}

function readValue(figure: FigureInput, field: string): unknown {
  const given = VALUES.filter((each) => figure[each] !== null && figure[each] !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    return invalid(field, `gives ${figure.name} exactly one value`, `${figure.name} 须且只须一个值`);
  }
  if (kind === 'limit') return figure.limit && { ...figure.limit };
  return kind === 'rungs' ? figure.rungs?.map(rungOf) : figure[kind];
}

/** `caps.year` and `caps.month` are one figure `caps` of two. */
function nested(
  named: readonly (readonly [string, unknown])[], field: string,
): Line['figures'] | Refusal {
  const groups = Map.groupBy(named, ([name]) => name.split('.', 1)[0] ?? name);
  const whole: [string, unknown][] = [];
  for (const [name, group] of groups) {
    const [only] = group;
    const inner = group.filter(([each]) => each !== name);
    if (only && inner.length === 0) whole.push([name, only[1]]);
    else if (inner.length < group.length) {
      return invalid(field, `gives ${name} a value and parts`, `${name} 不能既有值又有分项`);
    } else {
      const cut = inner.map(([each, value]) => [each.slice(name.length + 1), value] as const);
      const parts = nested(cut, field);
      if (parts instanceof Refusal) return parts;
      whole.push([name, parts]);
    }
  }
  return Object.fromEntries(whole);
}

function flat(name: string, value: unknown): FigureInput[] {
  if (isLimit(value)) return [{ name, limit: value }];
  if (typeof value === 'number') return [{ name, number: value }];
  if (typeof value === 'boolean') return [{ name, flag: value }];
  if (typeof value === 'string') return [{ name, text: value }];
  if (Array.isArray(value)) return [listed(name, value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, each]) => flat(`${name}.${inner}`, each));
}

function listed(name: string, values: readonly unknown[]): FigureInput {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length === values.length) return { name, texts };
  return { name, rungs: RUNGS.parse(values).map(shownRung) };
}

function rungOf({ action, at, level, rule, copies, officeHours }: RungInput): object {
  const instants = at.map(instantOf);
  const when = instants.length === 1 ? instants[0] : { earlierOf: instants };
  const hours = officeHours === true ? { hours: 'OFFICE' } : {};
  return { action, at: when, level: level ?? null, rule, copies: [...copies ?? []], ...hours };
}

/** What is not given is left out, so that what is given beside another thing is refused. */
function instantOf(at: RungAtInput): object {
  return Object.fromEntries(Object.entries(at).filter(([, value]) => value !== null
    && value !== undefined));
}

function shownRung({ at, hours, ...rung }: Rung): RungInput {
  return { ...rung, at: shownAt(at), officeHours: hours === 'OFFICE' };
}

function shownAt(at: RungAt): RungAtInput[] {
  return 'earlierOf' in at ? at.earlierOf.flatMap(shownAt) : [at];
}
