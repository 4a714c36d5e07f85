import { z } from 'zod';
import type { EntityManager } from '@linli/chassis/database.ts';
import {
  type Begun, LIMIT_OR_AT_ONCE, ONE_LIMIT, readHistory, readProfiles, RUNGS, rungsOf,
} from '@linli/chassis/profiles.ts';
import { type Allowance, type Unit, UNITS } from '@linli/kernel/allowance.ts';
import type { Ladder } from '@linli/kernel/deadline.ts';
import {
  type Cited, inForce, lineFor, type Movable, type Profile, seenBy,
} from '@linli/kernel/profile.ts';
import type { Limit } from '../domain/case-clocks.ts';
import { EFFECTS, MEASURES, type EffectLine } from '../domain/effects.ts';
import type { ListRule } from '../domain/listing.ts';
import { STARTS, type ObjectionStep, type Start } from '../domain/objection.ts';
import { CONDITIONS, type Periods, type Severity } from '../domain/repair.ts';

/** A lifetime: what is longer was mistyped. */
const MOST = { MONTHS: 1_200, YEARS: 100 } as const;
const TERM = z.strictObject({ amount: z.int().min(0), unit: z.enum(['MONTHS', 'YEARS']) })
  .refine(({ amount, unit }) => amount <= MOST[unit], {
    path: ['amount'], error: 'at most a lifetime',
  });
const GRADES = z.array(z.string().min(1).max(20)).min(1).max(20);

/** What a rung of a ladder does, and whom it calls in. */
const ACTIONS = ['REMIND', 'WARN', 'PUBLISH', 'URGE', 'ESCALATE', 'SUPERVISE'] as const;
const LEVELS = ['CREDIT_OFFICE', 'PLATFORM_HEAD', 'HOUSING_DEPARTMENT', 'DISTRICT'] as const;

const KEPT = z.object({ rungs: RUNGS });

/** The rungs that a ladder, or a clock of a case, is kept with: whatever was proper by then. */
export function readRungs(kept: unknown): Ladder['rungs'] {
  return KEPT.parse(kept).rungs;
}

export function unitOf(unit: string): Unit {
  return z.enum(UNITS).parse(unit);
}

/** The shape of every figure by the kind of its line, for whoever proposes a profile of credit. */
export const CASE_FIGURES = {
  OBJECTION: z.strictObject({ limit: LIMIT_OR_AT_ONCE, from: z.enum(STARTS) }),
  WITHDRAWAL: z.strictObject({ limit: LIMIT_OR_AT_ONCE }),
  DISCLOSURE: z.strictObject({ shortest: TERM, longest: TERM, always: z.boolean() }),
  DISCLOSURE_AT_MOST: z.strictObject({ longest: TERM }),
  REPAIR: z.strictObject({
    conditions: z.array(z.enum(CONDITIONS)).max(CONDITIONS.length), limit: LIMIT_OR_AT_ONCE,
  }),
  LIST: z.strictObject({ red: GRADES, black: GRADES }),
  LIST_PUBLICITY: ONE_LIMIT,
  EFFECT: z.strictObject({
    effect: z.enum(EFFECTS), measure: z.enum(MEASURES),
    amount: z.int().min(0).max(1_000).nullable(),
  }),
  CASE_LADDER: z.strictObject({ rungs: rungsOf(ACTIONS, LEVELS) }),
} as const;

type Kind = keyof typeof CASE_FIGURES;
type FiguresOf<K extends Kind> = z.infer<(typeof CASE_FIGURES)[K]>;

export type CaseLaw = ReturnType<typeof openCaseLaw>;

/** What the profiles in force in a district say of cases and lists: one statement. */
export async function readCaseLaw(em: EntityManager, tenant: string, at: Date): Promise<CaseLaw> {
  return openCaseLaw(await readProfiles(em, tenant, ['CREDIT'], at), tenant, at);
}

/** What a case in flight goes by: what it began under, and what has moved it since. */
export async function readCaseLawOf(em: EntityManager, begun: Begun): Promise<CaseLaw> {
  return caseLawOf(await readHistory(em, begun.tenant, ['CREDIT']), begun);
}

/**
 * From when each limit counts stays as it was when the case began: a version that says otherwise
 * would have a step owed twice, or never.
 */
export function caseLawOf(
  versions: readonly Movable[], { tenant, began, now }: Begun,
): CaseLaw {
  const { startOf } = openCaseLaw(versions, tenant, began);
  return { ...openCaseLaw(seenBy(versions, { began, now }), tenant, now), startOf };
}

export function openCaseLaw(profiles: readonly Profile[], tenant: string, at: Date) {
  const asked = (kind: Kind, facts = {}) =>
    ({ matter: 'CREDIT', kind, facts, tenant, at }) as const;
  const find = (kind: Kind, facts?: Record<string, string>): Cited => {
    const line = lineFor(profiles, asked(kind, facts));
    if (!line) throw new Error(`No profile of credit in force says anything of ${kind}`);
    return line;
  };
  const cite = <K extends Kind>(kind: K, facts?: Record<string, string>) => {
    const line = find(kind, facts);
    return { line, figures: figuresOf(kind, line) };
  };
  const limit = (kind: 'OBJECTION' | 'WITHDRAWAL' | 'REPAIR' | 'LIST_PUBLICITY',
    facts?: Record<string, string>): Limit => {
    const { line, figures } = cite(kind, facts);
    return limitOf(line, figures.limit);
  };
  return {
    objection: (step: ObjectionStep) => limit('OBJECTION', { step }),
    startOf: (step: ObjectionStep): Start => cite('OBJECTION', { step }).figures.from,
    withdrawal: () => limit('WITHDRAWAL'),
    repair: () => limit('REPAIR'),
    conditions: () => cite('REPAIR').figures.conditions,
    publicity: () => limit('LIST_PUBLICITY'),
    periods(severity: Severity): Periods & { readonly rule: string; readonly line: Cited } {
      const { line, figures } = cite('DISCLOSURE', { severity });
      return { ...figures, line, rule: named(line) };
    },
    atMost: () => cite('DISCLOSURE_AT_MOST').figures.longest,
    lists(): { readonly rule: string; readonly grades: ListRule } {
      const { line, figures: { red, black } } = cite('LIST');
      return { rule: named(line), grades: { RED: red, BLACK: black } };
    },
    ladder: (clock: string) => readRungs(find('CASE_LADDER', { clock }).figures),
    effects: () => effectLines(profiles, tenant, at),
  };
}

/** A company has a grade and may be on a list, so whoever asks matches what each effect is for. */
function effectLines(profiles: readonly Profile[], tenant: string, at: Date): EffectLine[] {
  return inForce(profiles, { matter: 'CREDIT', tenant, at }).flatMap((profile) => {
    const about = profile.lines.filter(({ kind }) => kind === 'EFFECT');
    return about.map((line) => {
      const cited = { ...line, profile: profile.code, version: profile.version };
      const { list: lists = [], grade: grades = [] } = CONDITION.parse(line.applies);
      const { effect, measure, amount } = figuresOf('EFFECT', cited);
      return { effect, measure, amount, lists, grades, rule: named(cited), source: line.source };
    });
  });
}

const CONDITION = z.object({
  list: z.array(z.string()).optional(), grade: z.array(z.string()).optional(),
});

function figuresOf<K extends Kind>(kind: K, { figures }: Cited): FiguresOf<K>;
function figuresOf(kind: Kind, { figures }: Cited): unknown {
  return CASE_FIGURES[kind].parse(figures);
}

function limitOf({ code, profile, version, source }: Cited, allowance: Allowance): Limit {
  return { rule: code, profile, version, source, allowance };
}

function named({ code, profile, version }: Cited): string {
  return `${code}@${profile}/${version}`;
}
