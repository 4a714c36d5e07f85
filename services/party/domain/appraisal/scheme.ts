import type { Criterion, GradeStep } from '@linli/kernel/appraisal.ts';
import type { ESTATE_FORMS } from '../organization.ts';

/** 清单, 考核, 评星, 评选, 专项行动: one course for all, and what differs is said by the scheme. */
export const SCHEME_KINDS = ['CHECKLIST', 'APPRAISAL', 'STAR', 'AWARD', 'CAMPAIGN'] as const;
export type SchemeKind = (typeof SCHEME_KINDS)[number];

/** What can be judged: whatever the graph knows by a key. */
export const SUBJECT_TYPES = [
  'PARTY_ORGANIZATION', 'ESTATE', 'PROPERTY_COMPANY', 'GRID', 'DIVISION', 'SOCIAL_ORGANIZATION',
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export const CYCLES = ['YEAR', 'QUARTER', 'ONCE'] as const;
export type Cycle = (typeof CYCLES)[number];

/** Who finds: the subject itself (自评), or whoever governs at that level above it. */
export const ASSESSORS = ['SELF', 'COMMUNITY', 'TOWN', 'DISTRICT'] as const;
export type Assessor = (typeof ASSESSORS)[number];

export const SCHEME_STATES = ['PROPOSED', 'APPROVED', 'REJECTED'] as const;
export type SchemeState = (typeof SCHEME_STATES)[number];

/**
 * What other subgraphs can tell of a subject. One that nobody tells of yet is found by hand, and
 * the scheme need not be changed when somebody does.
 */
export const FACTS = [
  'PARTY_ORGANIZATION', 'SERVICE_POSITION', 'DELIBERATION_HELD', 'OWNERS_BODY',
  'SHARED_SPACE_OPEN', 'DISCLOSURE_PLATFORM', 'BASIC_SERVICE', 'SAFETY_FACILITIES', 'MUTUAL_AID',
] as const;
export type Fact = (typeof FACTS)[number];

/** A criterion as a scheme states it. */
export interface Item extends Criterion {
  readonly name: string;
  readonly nameZh: string;
  readonly needsEvidence: boolean;
  /** Null: whoever the scheme says. */
  readonly assessor: Assessor | null;
  /** The department or agency that alone finds it; null: whichever. */
  readonly department: string | null;
  /** The fact it follows from; null: none. */
  readonly fact: Fact | null;
  /** The scheme whose published result it takes over; null: none. */
  readonly scheme: string | null;
}

export interface Grade extends GradeStep {
  readonly name: string;
  readonly nameZh: string;
}

/** A scorer's sheet of credit, a record of credit by a rule, money, or a title and no more. */
export const CONSEQUENCES = ['CREDIT_SCORE', 'CREDIT_RECORD', 'REWARD', 'HONOUR'] as const;

/** What a published result leads to, for whoever hears of it. */
export interface Consequence {
  readonly kind: (typeof CONSEQUENCES)[number];
  /** The grades it follows from; empty: every grade that passes. */
  readonly grades: readonly string[];
  /** CREDIT_SCORE: whose sheet it is, such as COUNTY. */
  readonly level: string | null;
  /** CREDIT_RECORD: the rule of the ledger of credit, such as STAR_RATING. */
  readonly rule: string | null;
  /** REWARD: fen; null: the tenant has still to say how much. */
  readonly amount: number | null;
}

/** Days, as a scheme counts them. */
export interface Days {
  readonly amount: number;
  readonly unit: 'NATURAL_DAYS' | 'WORKING_DAYS';
}

/** What a scheme says besides its criteria and grades. */
export interface Terms {
  /** How long a result is shown before it holds (公示); null: not at all. */
  readonly publicity: Days | null;
  /** What a decision on an objection is given. */
  readonly objection: Days;
  /** How long a result holds; null: until the next. */
  readonly validityMonths: number | null;
  /** AWARD: how many are chosen. */
  readonly top: number | null;
  /** CAMPAIGN: the share of all subjects that is to pass, in percent. */
  readonly target: number | null;
  /** The forms of estates it is for; empty: every form. */
  readonly forms: readonly (typeof ESTATE_FORMS)[number][];
  /** What of the subject is honoured, such as 党组织书记; null: the whole. */
  readonly honours: string | null;
}

/** What is judged, by what, and what comes of it. */
export interface Scheme {
  readonly code: string;
  readonly kind: SchemeKind;
  readonly subjectType: SubjectType;
  readonly name: string;
  readonly nameZh: string;
  readonly cycle: Cycle;
  readonly assessor: Assessor;
  /** Whether another person looks again before it is shown (复核). */
  readonly secondLook: boolean;
  readonly criteria: readonly Item[];
  readonly grades: readonly Grade[];
  readonly terms: Terms;
  readonly consequences: readonly Consequence[];
  readonly source: string;
  /** Whether a district is to confirm it before it goes by it. */
  readonly verify: boolean;
}

/** A version of a scheme that comes with the product. */
export interface ShippedScheme extends Scheme {
  readonly version: number;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** What follows from a grade. */
export function consequencesOf(
  { consequences, grades }: Pick<Scheme, 'consequences' | 'grades'>, code: string | null,
): Consequence[] {
  const passes = grades.some((grade) => grade.code === code && grade.passes);
  return consequences.filter(({ grades: named }) =>
    (named.length === 0 ? passes : code !== null && named.includes(code)));
}
