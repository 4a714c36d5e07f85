import { z } from 'zod';
import type { EntityManager } from '@linli/chassis/database.ts';
import { LIMIT, ONE_LIMIT, readProfiles, RUNGS, rungsOf } from '@linli/chassis/profiles.ts';
import type { Ladder } from '@linli/kernel/deadline.ts';
import { type Cited, lineFor, linesFor, type Profile } from '@linli/kernel/profile.ts';
import { BODY_KINDS } from '../../domain/bodies.ts';
import { CHECKS } from '../../domain/bodies/candidates.ts';
import { DUTIES } from '../../domain/bodies/duties.ts';
import { CLOCKS, type BodyClock } from '../../domain/bodies/clocks.ts';
import { type Model, type Place, POWERS } from '../../domain/bodies/powers.ts';
import type { Limit } from '../../domain/case-clocks.ts';
import { FORMS, type Form } from '../../domain/management.ts';
import { type Majority, SILENCES } from '../../domain/votes/tally.ts';

const COUNT = z.int().min(0).max(1_000);
const YEARS = z.int().min(1).max(10);
const TEST = z.strictObject({ part: z.int().min(1), of: z.int().min(1), over: z.boolean() })
  .refine(({ part, of: all }) => part <= all, { error: 'at most the whole' });
const CODE = z.string().regex(/^[A-Z0-9_]{1,40}$/);
const LABEL = z.string().min(1).max(100);
const ACTIONS = ['REMIND', 'WARN', 'URGE', 'ESCALATE', 'SUPERVISE'] as const;
const LEVELS = ['COMMUNITY', 'STREET', 'HOUSING_DEPARTMENT', 'DISTRICT'] as const;

/** Which part of the owners a matter is decided by: the estate's, or one building's (R-W-51). */
export const SCOPES = ['ESTATE', 'BUILDING'] as const;
export type Scope = (typeof SCOPES)[number];

/** The shape of every figure by the kind of its line. */
export const GOVERNANCE_FIGURES = {
  MODEL: z.strictObject({ model: CODE, name: LABEL, nameEn: LABEL }),
  MODEL_BODY: z.strictObject({
    model: CODE, body: z.enum(BODY_KINDS), label: LABEL, required: z.boolean(), least: COUNT,
    most: COUNT, odd: z.boolean(), termYears: YEARS, partyShare: z.int().min(0).max(100),
    quorum: TEST, powers: z.array(z.enum(POWERS)).max(POWERS.length),
  }),
  MODEL_OF_FORM: z.strictObject({ model: CODE }),
  VOTE_MAJORITY: z.strictObject({
    participation: TEST, agreement: TEST, base: z.enum(['PARTICIPATING', 'ALL']),
  }),
  VOTE_MATTER: z.strictObject({
    matter: CODE, majority: CODE, scope: z.enum(SCOPES), name: LABEL, nameEn: LABEL,
  }),
  VOTE_NOTICE: z.strictObject({ days: COUNT }),
  ASSEMBLY_RULES: z.strictObject({
    silence: z.enum(SILENCES), recast: z.boolean(), proxiesAtMost: COUNT, prolongations: COUNT,
    prolongDays: COUNT,
  }),
  BODY_LIMIT: ONE_LIMIT,
  BODY_LADDER: z.strictObject({ rungs: rungsOf(ACTIONS, LEVELS) }),
  COMMITTEE: z.strictObject({
    least: COUNT, most: COUNT, smallHouseholds: COUNT, smallLeast: COUNT, termYears: YEARS,
  }),
  TERM_WARNING: z.strictObject({ before: LIMIT }),
  CANDIDATE: z.strictObject({ checks: z.array(z.enum(CHECKS)).min(1).max(CHECKS.length) }),
  DUTY: z.strictObject({ duty: z.enum(DUTIES), name: LABEL, everyMonths: z.int().min(1).max(60) }),
} as const;

type Kind = keyof typeof GOVERNANCE_FIGURES;
type FiguresOf<K extends Kind> = z.infer<(typeof GOVERNANCE_FIGURES)[K]>;

export type GovernanceLaw = ReturnType<typeof openGovernanceLaw>;

/** What the profiles in force in a district say of bodies and votes: one statement. */
export async function readGovernanceLaw(
  em: EntityManager, tenant: string, at: Date,
): Promise<GovernanceLaw> {
  return openGovernanceLaw(await readProfiles(em, tenant, ['GOVERNANCE'], at), tenant, at);
}

export function openGovernanceLaw(profiles: readonly Profile[], tenant: string, at: Date) {
  const asked = (kind: Kind, facts = {}) =>
    ({ matter: 'GOVERNANCE', kind, facts, tenant, at }) as const;
  const all = <K extends Kind>(kind: K) => linesFor(profiles, asked(kind))
    .map((line) => ({ line, ...figuresOf(kind, line) }));
  const cite = <K extends Kind>(kind: K, facts: Record<string, string> = {}) => {
    const line = lineFor(profiles, asked(kind, facts));
    if (!line) throw new Error(`No profile of governance in force says anything of ${kind}`);
    return { line, figures: figuresOf(kind, line) };
  };
  return {
    models: () => modelsOf(all('MODEL'), all('MODEL_BODY')),
    modelOfForm: (form: Form) => cite('MODEL_OF_FORM', { form }).figures.model,
    matters: () => firstOf(all('VOTE_MATTER'), ({ matter }) => matter)
      .map(({ line, ...matter }) => ({
        ...matter, rule: named(line), source: line.source, verify: line.verify,
      })),
    majority(majority: string): { readonly rule: string; readonly majority: Majority } {
      const { line, figures } = cite('VOTE_MAJORITY', { majority });
      return { rule: named(line), majority: figures };
    },
    noticeDays: () => cite('VOTE_NOTICE').figures.days,
    assemblyRules() {
      const { line, figures } = cite('ASSEMBLY_RULES');
      return { ...figures, rule: named(line) };
    },
    limit(clock: BodyClock): Limit {
      const { line, figures } = cite('BODY_LIMIT', { clock });
      const { code: rule, profile, version, source } = line;
      return { rule, profile, version, source, allowance: figures.limit };
    },
    ladder: (): Ladder['rungs'] => RUNGS.parse(cite('BODY_LADDER').figures.rungs),
    committee: () => cite('COMMITTEE').figures,
    termWarning() {
      const { line, figures } = cite('TERM_WARNING');
      return { line, ...figures };
    },
    checks: () => cite('CANDIDATE').figures.checks,
    duties: () => firstOf(all('DUTY'), ({ duty }) => duty),
  };
}

export const FACTS = {
  majority: ['ORDINARY', 'SPECIAL', 'UNANIMOUS'], form: FORMS, clock: CLOCKS,
} as const;

type Told<K extends Kind> = FiguresOf<K> & { readonly line: Cited };

/** A district's own line of a body takes the place of what is shipped. */
function modelsOf(
  models: readonly Told<'MODEL'>[], bodies: readonly Told<'MODEL_BODY'>[],
): (Model & { readonly rule: string; readonly source: string })[] {
  return firstOf(models, ({ model }) => model).map(({ model: code, name, nameEn, line }) => {
    const own = bodies.filter(({ model }) => model === code);
    const places: Place[] = firstOf(own, ({ body }) => body)
      .map(({ line: _, model: __, body: kind, ...place }) => ({ kind, ...place }));
    return { code, name, nameEn, places, rule: named(line), source: line.source };
  });
}

/** The nearest line of each name. */
function firstOf<T>(lines: readonly T[], nameOf: (line: T) => string): T[] {
  return [...Map.groupBy(lines, nameOf).values()].flatMap((same) => same.slice(0, 1));
}

function figuresOf<K extends Kind>(kind: K, { figures }: Cited): FiguresOf<K>;
function figuresOf(kind: Kind, { figures }: Cited): unknown {
  return GOVERNANCE_FIGURES[kind].parse(figures);
}

function named({ code, profile, version }: Cited): string {
  return `${code}@${profile}/${version}`;
}
