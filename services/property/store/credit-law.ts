import { sql } from 'kysely';
import { z } from 'zod';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { withLines } from '@linli/chassis/profiles/versions.ts';
import { inForce, lineFor } from '@linli/kernel/profile.ts';
import type { Cited, Line, Profile } from '@linli/kernel/profile.ts';
import { SEVERITIES } from '../domain/repair.ts';
import { SCORER_LEVELS } from '../domain/rulebook.ts';
import type { Book, Books, Grading, Rule, Scorer, Validity } from '../domain/rulebook.ts';

/** No scheme counts in thousands, and none a record for longer than a lifetime: it was mistyped. */
const MOST = { POINTS: 1_000, MONTHS: 1_200, LETTERS: 200 } as const;

const POINTS = z.int().min(0).max(MOST.POINTS);
const WORDS = z.string().trim().min(1).max(MOST.LETTERS);

const VALIDITY: z.ZodType<Validity> = z
  .strictObject({
    months: z.int().min(1).max(MOST.MONTHS).optional(), until: z.literal('YEAR_END').optional(),
  })
  .transform(({ months, until }, context): Validity => {
    if (months !== undefined && until === undefined) return { months };
    if (until !== undefined && months === undefined) return { until };
    context.addIssue({ code: 'custom', message: 'gives either `months` or `until`' });
    return z.NEVER;
  });

const GRADE = z.string().regex(/^[A-Z_]{1,20}$/);

const RECORD = {
  title: WORDS, validity: VALIDITY.optional(), topic: WORDS.optional(),
} as const;

const FLOORS = z.record(GRADE, POINTS).refine((floors) => {
  const all = Object.values(floors);
  return all.length > 0 && new Set(all).size === all.length;
}, 'are to be some, each another');

const WEIGHTS = z.partialRecord(z.enum(SCORER_LEVELS), z.int().min(1).max(100))
  .refine((weights) => Object.values(weights).reduce((sum, weight) => sum + weight, 0) === 100,
    'are to add up to 100');

/** The shape of every figure by the kind of its line: what scores and grades need. */
export const CREDIT_FIGURES = {
  BASE: z.strictObject({ start: POINTS, most: POINTS.min(1) }),
  CAP: z.strictObject({ good: POINTS }),
  GRADES: z.strictObject({
    floors: FLOORS, labels: z.record(GRADE, WORDS),
    below: GRADE, belowUnblemished: GRADE, vetoed: GRADE, unregistered: GRADE,
  }),
  SCORERS: z.strictObject({ weights: WEIGHTS }),
  VALIDITY,
  PERIOD: z.strictObject({ months: z.union([z.literal(3), z.literal(12)]) }),
  GOOD: z.strictObject({ ...RECORD, points: POINTS.min(1) }),
  BAD: z.strictObject({
    ...RECORD, points: z.int().min(-MOST.POINTS).max(0), severity: z.enum(SEVERITIES),
    veto: z.boolean(),
  }),
} as const;

type Kind = keyof typeof CREDIT_FIGURES;

/** Every version a district has ever gone by, or is to: one statement. */
export async function listCreditProfiles(em: EntityManager, tenant: string): Promise<Profile[]> {
  const { rows } = await sql<Omit<Profile, 'lines'>>`
    select id, code, matter, region, tenant, version, valid_from, valid_to from profile
    where state = 'APPROVED' and matter = 'CREDIT' and (tenant is null or tenant = ${tenant})
      and starts_with(${tenant}, region)`.execute(kysely(em));
  return withLines(em, rows);
}

export async function readBooks(em: EntityManager, tenant: string): Promise<Books> {
  return openBooks(await listCreditProfiles(em, tenant), tenant);
}

/** The law of a district at every instant; each version of it is put together once. */
export function openBooks(profiles: readonly Profile[], tenant: string): Books {
  const instants = profiles.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? validFrom]);
  const changes = [...new Set(instants.map((at) => at.getTime()))].toSorted((a, b) => a - b);
  const made = new Map<string, Book>();
  const [first = 0] = changes;
  return {
    changes: changes.map((at) => new Date(at)),
    at(instant) {
      // Before the first profile there was none, and the first answers.
      const at = instant.getTime() < first ? new Date(first) : instant;
      const key = String(changes.findLast((change) => change <= at.getTime()) ?? first);
      const known = made.get(key);
      if (known) return known;
      const book = bookOf(profiles, tenant, at);
      made.set(key, book);
      return book;
    },
  };
}

function bookOf(profiles: readonly Profile[], tenant: string, at: Date): Book {
  const asked = { matter: 'CREDIT', tenant, at } as const;
  const cite = (kind: Kind): Cited => {
    const line = lineFor(profiles, { ...asked, kind });
    if (!line) throw new Error(`No profile of credit in force says anything of ${kind}`);
    return line;
  };
  const graded = cite('GRADES');
  const scoring = cite('SCORERS');
  const validity = CREDIT_FIGURES.VALIDITY.parse(cite('VALIDITY').figures);
  return {
    profile: graded.profile,
    version: graded.version,
    base: CREDIT_FIGURES.BASE.parse(cite('BASE').figures),
    goodCap: CREDIT_FIGURES.CAP.parse(cite('CAP').figures).good,
    grading: gradingOf(graded),
    scorers: scorersOf(scoring),
    scoring: { rule: scoring.code, profile: scoring.profile, version: scoring.version },
    periodMonths: CREDIT_FIGURES.PERIOD.parse(cite('PERIOD').figures).months,
    rules: rulesOf(inForce(profiles, asked), validity),
  };
}

/** However they were written, the highest floor is asked first. */
function gradingOf({ figures }: Cited): Grading {
  const { floors, ...rest } = CREDIT_FIGURES.GRADES.parse(figures);
  const falling = Object.entries(floors).map(([grade, floor]) => ({ grade, floor }))
    .toSorted((a, b) => b.floor - a.floor);
  return { ...rest, floors: falling };
}

function scorersOf({ figures }: Cited): Scorer[] {
  const { weights } = CREDIT_FIGURES.SCORERS.parse(figures);
  return SCORER_LEVELS.flatMap((level) => {
    const weight = weights[level];
    return weight === undefined ? [] : [{ level, weight }];
  });
}

/** What a record says, and of what it does not say what everybody's does. */
function recordOf({ kind, figures }: Line, validity: Validity) {
  const said = kind === 'GOOD'
    ? { ...CREDIT_FIGURES.GOOD.parse(figures), severity: null, veto: false }
    : CREDIT_FIGURES.BAD.parse(figures);
  return { ...said, topic: said.topic ?? null, validity: said.validity ?? validity };
}

function rulesOf(profiles: readonly Profile[], validity: Validity): Rule[] {
  return profiles.flatMap(({ code: profile, version, lines }) => lines.flatMap((line) => {
    if (line.kind !== 'GOOD' && line.kind !== 'BAD') return [];
    const { kind: record, code: rule, variant: code, applies, source, verify } = line;
    const condition = Object.fromEntries(Object.entries(applies)
      .flatMap(([fact, [value]]) => (value === undefined ? [] : [[fact, value]])));
    return [{
      code, rule, profile, version, record, source, verify, condition,
      ...recordOf(line, validity),
    }];
  }));
}
