import { badInput } from '@linli/chassis/bad-input.ts';
import { listPage } from '@linli/chassis/listing.ts';
import type { PageArgs } from '@linli/chassis/page.ts';
import { pageOf, toCursor } from '@linli/chassis/page.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import type { Context } from '../../context.ts';
import { explain } from '../../domain/appraisal/explain.ts';
import { mayReadCoverage } from '../../domain/policy.ts';
import {
  type AppraisalFilter, countAppraisals, listAppraisals,
} from '../../store/appraisal/appraisals.ts';
import { listProgress, type Progress } from '../../store/appraisal/progress.ts';
import {
  countSchemes, findSchemeInForce, listSchemes, type SchemeFilter,
} from '../../store/appraisal/schemes.ts';
import type {
  Appraisal, AppraisalCoverage, AppraisalLine, AppraisalProgress, AppraisalScheme,
} from '../rows.ts';

export function schemes({ read }: Context, filter: SchemeFilter, args: PageArgs) {
  return listPage(read, args, {
    list: (em, page) => listSchemes(em, filter, page),
    count: (em) => countSchemes(em, filter),
    cursorOf: ({ code, id }) => toCursor(code, id),
  });
}

export function appraisals({ read }: Context, filter: AppraisalFilter, args: PageArgs) {
  if (filter.under && !divisionLevelOf(filter.under)) throw noDivision('filter.under');
  return listPage(read, args, {
    list: (em, page) => listAppraisals(em, filter, page),
    count: (em) => countAppraisals(em, filter),
    cursorOf: ({ id }) => toCursor(id),
  });
}

export function schemeInForce(
  { actor: { tenant }, now: at, read }: Context, code: string,
): Promise<AppraisalScheme | null> {
  return read((em) => findSchemeInForce(em, { tenant, code, at }));
}

/** Each criterion of an appraisal and what it gave, by the version it is judged by. */
export async function linesOf(
  { loaders }: Context, { id, scoredAt, schemeId }: Appraisal,
): Promise<AppraisalLine[]> {
  const [scheme, marks] = await Promise.all([
    schemeOf(loaders, schemeId), loaders.marks.load(id),
  ]);
  return explain(scheme, marks, scoredAt);
}

export async function schemeOf(
  loaders: Context['loaders'], id: string,
): Promise<AppraisalScheme> {
  const scheme = await loaders.scheme.load(id);
  if (!scheme) throw new Error(`No scheme ${id}`);
  return scheme;
}

/** What whoever is judged was judged by. */
export function appraisalsOf(
  { id }: { readonly id: string }, args: PageArgs, { loaders }: Context,
) {
  return loaders.appraisals(pageOf(args))(id);
}

/** What it may call itself. */
export function badgesOf(
  { id }: { readonly id: string }, { loaders }: Context,
): Promise<Appraisal[]> {
  return loaders.badges.load(id);
}

interface Asked {
  readonly scheme: string;
  readonly period: string;
  readonly under: string;
}

/** Figures of a division are for who may read all of it: a part would pass for the whole. */
export async function coverageOf(
  context: Context, { scheme: code, period, under }: Asked,
): Promise<AppraisalCoverage | null> {
  if (!divisionLevelOf(under)) throw noDivision('under');
  authorize(mayReadCoverage(context.actor, under));
  const scheme = await schemeInForce(context, code);
  if (!scheme) return null;
  const rows = await context.read((em) => listProgress(em, { scheme, under, period }));
  const { target } = scheme.terms;
  const parts = rows.map((row): AppraisalProgress => ({ ...row, target }));
  return { scheme, period, parts, total: { ...sumOf(rows, under), target } };
}

function sumOf(rows: readonly Progress[], division: string): Progress {
  const sum = (pick: (row: Progress) => number) => rows.reduce((all, row) => all + pick(row), 0);
  return {
    division, subjects: sum(({ subjects }) => subjects), opened: sum(({ opened }) => opened),
    published: sum(({ published }) => published), passed: sum(({ passed }) => passed),
  };
}

/** Hundredths of a percent, rounded half up in whole numbers. */
export function coverage({ passed, subjects }: Progress): number | null {
  if (subjects === 0) return null;
  return Math.floor((passed * 20_000 + subjects) / (2 * subjects));
}

/** By the exact share: what only rounds up to the target has not reached it. */
export function isReached({ passed, subjects, target }: AppraisalProgress): boolean | null {
  return target === null ? null : subjects > 0 && passed * 100 >= target * subjects;
}

function noDivision(field: string) {
  return badInput(field, 'is not a division code of 6, 9 or 12 digits', '须为6、9或12位区划代码');
}
