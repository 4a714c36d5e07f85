import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import type { NewRules, Retime, Retimed } from '@linli/chassis/profiles.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { CASE_CLOCKS, type CaseClock } from '../domain/case.ts';
import { END_DISCLOSURE, type Limit, moveClock } from '../domain/case-clocks.ts';
import { type Limits, movedLimits, stopsOf } from '../domain/repair.ts';
import { type CaseLaw, caseLawOf, readRungs, unitOf } from '../store/case-law.ts';
import { listCasesById } from '../store/credit-cases.ts';
import type { CreditDisclosure } from '../store/credit-disclosure.entity.ts';
import { listDisclosures } from '../store/credit-disclosures.ts';
import { listListsById } from '../store/credit-lists.ts';
import { recountClocks } from './recount-clocks.ts';

/**
 * The clocks of cases, disclosures and lists by other rules: each by those that its case goes by
 * then. How long an entry counts was fixed as it was entered, and stays.
 */
export const retimeClocks: Retime = async (em, rows, rules) => {
  if (rules.matter === 'CALENDAR') return recountClocks(em, rows, rules);
  const began = await readBeginnings(em, rows);
  const shown = await readDisclosures(em, rows);
  return rows.flatMap((row) => {
    const disclosure = shown.get(row.subjectId);
    const kind = CASE_CLOCKS.find((each) => each === row.kind);
    const begun = began.get(row.subjectId);
    if (disclosure) return moved(row, disclosureBy(row, disclosure, rules));
    return kind && begun ? moved(row, caseBy(row, kind, lawOf(begun, rules), rules)) : [];
  });
};

/** The line that gives each clock its limit. */
const LIMITS: Readonly<Record<CaseClock, (law: CaseLaw) => Limit>> = {
  OBJECTION_MARK: (law) => law.objection('MARK'),
  OBJECTION_DECIDE: (law) => law.objection('DECIDE'),
  OBJECTION_PASS_ON: (law) => law.objection('PASS_ON'),
  OBJECTION_PROVIDER_DECIDE: (law) => law.objection('PROVIDER_DECIDE'),
  WITHDRAWAL_DELETE: (law) => law.withdrawal(),
  REPAIR_DECIDE: (law) => law.repair(),
  LIST_PUBLICITY: (law) => law.publicity(),
};

/** When each case was received and each list drafted, with a statement a table. */
async function readBeginnings(
  em: EntityManager, rows: readonly DeadlineRow[],
): Promise<ReadonlyMap<string, Date>> {
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))];
  const cases = await listCasesById(em, ids);
  const lists = await listListsById(em, ids);
  return new Map([
    ...cases.map(({ id, receivedAt }) => [id, receivedAt] as const),
    ...lists.map(({ id, draftedAt }) => [id, draftedAt] as const),
  ]);
}

async function readDisclosures(
  em: EntityManager, rows: readonly DeadlineRow[],
): Promise<ReadonlyMap<string, Row<CreditDisclosure>>> {
  const ids = rows.filter(({ kind }) => kind === END_DISCLOSURE).map(({ subjectId }) => subjectId);
  return new Map((await listDisclosures(em, ids)).map((each) => [each.id, each]));
}

function lawOf(began: Date, { tenant, versions, now }: NewRules): CaseLaw {
  return caseLawOf(versions, { tenant, began, now });
}

function caseBy(
  row: DeadlineRow, kind: CaseClock, law: CaseLaw, { at, calendar }: NewRules,
): Retimed['to'] | null {
  const rungs = law.ladder(kind);
  const clock = { ...row, unit: unitOf(row.unit) };
  const to = moveClock(clock, LIMITS[kind](law), rungs, { at, calendar });
  if (!to) return null;
  const same = isDeepStrictEqual(rungs, readRungs(row.context));
  return same && !isOther(row, to) ? null : { ...to, context: { rungs } };
}

function disclosureBy(
  row: DeadlineRow, disclosure: Row<CreditDisclosure>, rules: NewRules,
): Retimed['to'] | null {
  const law = lawOf(disclosure.classifiedAt, rules);
  const { line, ...periods } = law.periods(disclosure.severity);
  const limits = movedLimits(disclosure, periods, law.atMost(), rules.at);
  if (!limits) return null;
  const { longestUntil: dueAt, outerUntil, repairableFrom } = limits;
  const [ringAt = dueAt] = stopsOf(limits);
  const to = {
    profile: line.profile, rule: line.code, ruleVersion: line.version, source: line.source,
    ...periods.longest, ladder: END_DISCLOSURE, ladderVersion: line.version, dueAt, ringAt,
    provisional: false, calendarVersion: row.calendarVersion,
    context: {
      ...row.context, longestUntil: dueAt.toISOString(),
      outerUntil: outerUntil?.toISOString() ?? null,
      repairableFrom: repairableFrom.toISOString(),
    },
  };
  return isOther(row, to) || isShownOtherwise(disclosure, limits) ? to : null;
}

function isShownOtherwise(now: Limits, then: Limits): boolean {
  return now.repairableFrom.getTime() !== then.repairableFrom.getTime()
    || now.outerUntil?.getTime() !== then.outerUntil?.getTime();
}

function isOther(row: DeadlineRow, to: Retimed['to']): boolean {
  return row.profile !== to.profile || row.rule !== to.rule || row.ruleVersion !== to.ruleVersion
    || row.dueAt.getTime() !== to.dueAt.getTime();
}

function moved(row: DeadlineRow, to: Retimed['to'] | null): Retimed[] {
  return to ? [{ row, to }] : [];
}
