import { found } from '@linli/chassis/loader.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { civilDateOf, DAY } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { Profile } from '@linli/kernel/profile.ts';
import type { Context } from '../context.ts';
import type { Appraised } from '../domain/appraisal.ts';
import { fold } from '../domain/credit.ts';
import type { EntryState, Weighed } from '../domain/credit.ts';
import { dayAfter } from '../domain/repair.ts';
import type { Condition, Severity } from '../domain/repair.ts';
import { ruleNamed } from '../domain/rulebook.ts';
import type { Book, Books, Grade, GradeFloor, Rule } from '../domain/rulebook.ts';
import { openCaseLaw } from '../store/case-law.ts';
import { openBooks } from '../store/credit-law.ts';
import type { LedgerLine } from '../store/credit-ledgers.ts';
import type { CreditSheet } from '../store/credit-sheet.entity.ts';

export interface Credit {
  readonly score: number;
  readonly grade: Grade;
  readonly gradeLabel: string;
  readonly asOf: Date;
  readonly base: number;
  readonly appraisal: CreditAppraisal | null;
  readonly profile: string;
  readonly profileVersion: number;
  readonly entries: CreditEntry[];
}

/** The period the base comes from, and the sheets of it. */
export interface CreditAppraisal extends Omit<Appraised, 'sheets'> {
  readonly sheets: Row<CreditSheet>[];
}

/** A record of conduct, what is left of its points and why, and the rule it was entered by. */
export type CreditEntry = LedgerLine & {
  readonly counted: number;
  readonly state: EntryState;
  readonly why: string;
  readonly whyZh: string;
  readonly remainingDays: number;
  readonly rule: CreditRule;
  readonly repair: CreditRepair | null;
};

export interface CreditRule {
  readonly code: string;
  readonly rule: string;
  readonly profile: string;
  readonly version: number;
  readonly points: number;
  readonly validMonths: number | null;
  readonly title: string;
  readonly source: string;
  readonly verify: boolean;
}

/** What would take a bad record away before its time (信用修复). */
export interface CreditRepair {
  readonly severity: Severity;
  readonly earliestOn: CivilDate;
  readonly conditions: readonly Condition[];
  readonly rule: string;
}

/** Whose credit it is, and since when the register has it. */
interface Of {
  readonly id: string;
  readonly registeredAt: Date;
}

/** A subject's credit, recomputed from its ledger: two statements for any number of them. */
export async function creditOf(
  { loaders, actor: { tenant } }: Pick<Context, 'loaders' | 'actor'>, { id, registeredAt }: Of,
  asOf: Date,
): Promise<Credit> {
  const [{ entries, marks, sheets }, profiles] = await Promise.all([
    found(loaders.ledger, id), loaders.creditProfiles(),
  ]);
  const books = openBooks(profiles, tenant);
  const book = books.at(asOf);
  const { score, grade, base, appraised, entries: weighed } = fold(
    { entries, marks, sheets, registeredAt }, book, asOf);
  const explain = explainer({ profiles, tenant, books, book, asOf });
  return {
    score, grade, asOf, base,
    gradeLabel: book.grading.labels[grade] ?? grade,
    appraisal: appraised && { ...appraised, sheets: thoseOf(sheets, appraised) },
    profile: book.profile,
    profileVersion: book.version,
    entries: weighed.map(explain).toReversed(),
  };
}

/** The rulebook in force at an instant, its rules with the versions they stand in. */
export async function rulebookAt(
  { loaders, actor: { tenant } }: Pick<Context, 'loaders' | 'actor'>, asOf: Date,
) {
  const { base, grading, ...book } = openBooks(await loaders.creditProfiles(), tenant).at(asOf);
  return {
    ...book,
    base: base.start,
    baseAtMost: base.most,
    grades: grading.floors.map((floor) => labelled(floor, grading.labels)),
    below: grading.below,
    vetoed: grading.vetoed,
    scorers: [...book.scorers],
    rules: book.rules.map(shown),
  };
}

/** A rule as it is shown, and how grave a breach of it is. */
interface Explained {
  readonly rule: CreditRule;
  readonly severity: string | null;
}

interface Known {
  readonly profiles: readonly Profile[];
  readonly tenant: string;
  readonly books: Books;
  readonly book: Book;
  readonly asOf: Date;
}

function thoseOf(rows: readonly Row<CreditSheet>[], { sheets }: Appraised): Row<CreditSheet>[] {
  const ids = new Set(sheets.map(({ id }) => id));
  return rows.filter(({ id }) => ids.has(id));
}

/** Many entries cite few versions: each rule and each term of repair is looked up once. */
function explainer({ profiles, tenant, books, book, asOf }: Known) {
  const rules = new Map<string, Explained>();
  const repairs = new Map<string, ReturnType<typeof repairTerms>>();
  const ruleOf = (entry: LedgerLine): Explained => {
    const key = `${entry.profile}/${entry.profileVersion}/${entry.ruleCode}`;
    const known = rules.get(key);
    if (known) return known;
    const { severity, ...rule } = citedBy(entry, profiles, books);
    const made = { severity, rule: shown(rule) };
    rules.set(key, made);
    return made;
  };
  const termsOf = (severity: Severity) => {
    const terms = repairs.get(severity) ?? repairTerms(profiles, tenant, severity, asOf);
    repairs.set(severity, terms);
    return terms;
  };
  return ({ entry, state, counted }: Weighed<LedgerLine>): CreditEntry => {
    const { rule, severity } = ruleOf(entry);
    const left = Math.ceil((entry.validUntil.getTime() - asOf.getTime()) / DAY);
    return {
      ...entry, counted, state, ...whyOf(state, counted, book.goodCap),
      rule,
      remainingDays: state === 'EXPIRED' || state === 'COUNTERED' ? 0 : left,
      repair: repairOf(entry, severity, state, termsOf),
    };
  };
}

/** The version an entry cites was in force as its conduct was confirmed. */
function citedBy(entry: LedgerLine, profiles: readonly Profile[], books: Books): Rule {
  const { profile, profileVersion, ruleCode, confirmedAt } = entry;
  const cited = books.at(confirmedAt).rules.find((rule) =>
    rule.profile === profile && rule.version === profileVersion && rule.code === ruleCode);
  const since = profiles.find(({ code, version }) => {
    return code === profile && version === profileVersion;
  });
  const found = cited ?? (since && ruleNamed(books.at(since.validFrom), ruleCode));
  if (!found) throw new Error(`${profile}@${profileVersion} has no rule ${ruleCode}`);
  return found;
}

function repairTerms(
  profiles: readonly Profile[], tenant: string, severity: Severity, asOf: Date,
) {
  const law = openCaseLaw(profiles, tenant, asOf);
  const { shortest, rule } = law.periods(severity);
  return { shortest, rule, conditions: law.conditions() };
}

function repairOf(
  { points, confirmedAt }: LedgerLine, severity: string | null, state: EntryState,
  termsOf: (severity: Severity) => ReturnType<typeof repairTerms>,
): CreditRepair | null {
  if (points >= 0 || !isSeverity(severity)) return null;
  if (state === 'EXPIRED' || state === 'COUNTERED') return null;
  const { shortest, rule, conditions } = termsOf(severity);
  const earliestOn = dayAfter(civilDateOf(confirmedAt), shortest);
  return { severity, earliestOn, conditions, rule };
}

function isSeverity(severity: string | null): severity is Severity {
  return severity === 'SLIGHT' || severity === 'ORDINARY' || severity === 'SERIOUS';
}

function whyOf(state: EntryState, counted: number, cap: number): { why: string; whyZh: string } {
  switch (state) {
    case 'COUNTING': return { why: 'Counts whole', whyZh: '全额计分' };
    case 'CAPPED': return {
      why: `Good records add ${cap} at most: ${counted} of it is left for this one`,
      whyZh: `良好信息最多计${cap}分,本条计${counted}分`,
    };
    case 'EXPIRED': return { why: 'Its term is over (R-K-12)', whyZh: '已过有效期' };
    case 'COUNTERED': return { why: 'Taken back by a later line (R-K-27)', whyZh: '已被冲销' };
    case 'DISPUTED': return {
      why: 'Does not count while it is disputed (R-K-16)', whyZh: '异议处理期间不计分',
    };
  }
}

function shown({ validity, ...rule }: Omit<Rule, 'severity'>): CreditRule {
  return { ...rule, validMonths: 'months' in validity ? validity.months : null };
}

function labelled({ grade, floor }: GradeFloor, labels: Readonly<Record<string, string>>) {
  return { grade, floor, label: labels[grade] ?? grade };
}
