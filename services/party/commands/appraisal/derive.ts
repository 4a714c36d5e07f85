import type { EntityManager } from '@linli/chassis/database.ts';
import { mostOf } from '@linli/kernel/appraisal.ts';
import { newId } from '@linli/kernel/ids.ts';
import { deriveMarks, type Told } from '../../domain/appraisal/derived.ts';
import { type AppraisalRow, listResults } from '../../store/appraisal/appraisals.ts';
import { listSchemesById, type SchemeRow } from '../../store/appraisal/schemes.ts';
import { type Held, listFacts } from '../../store/appraisal/subjects.ts';
import { insertMarks, listMarks } from '../../store/appraisal/trail.ts';

/** Who writes what follows from what others say. */
const DERIVED = 'derived';

/**
 * Enters what others tell of the subjects of appraisals that are held, each by its own scheme. A
 * handful of statements, however many appraisals.
 */
export async function deriveFor(
  em: EntityManager, held: readonly AppraisalRow[], schemes: readonly SchemeRow[], now: Date,
): Promise<void> {
  const schemeOf = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const derived = held.filter(({ schemeId }) => follows(schemeOf.get(schemeId)));
  if (derived.length === 0) return;
  const subjects = [...new Set(derived.map(({ subjectId }) => subjectId))];
  const facts = Map.groupBy(await listFacts(em, subjects, now), ({ subjectId }) => subjectId);
  const results = await resultsOf(em, subjects, schemes);
  const marks = Map.groupBy(await listMarks(em, derived.map(({ id }) => id)),
    ({ appraisalId }) => appraisalId);
  await insertMarks(em, derived.flatMap((appraisal) => {
    const { id: appraisalId, tenant, schemeId, subjectId } = appraisal;
    const told = toldOf(facts.get(subjectId) ?? [], results.get(subjectId) ?? []);
    const news = deriveMarks(
      schemeOf.get(schemeId)?.criteria ?? [], told, marks.get(appraisalId) ?? []);
    return news.map((mark) => ({
      ...mark, id: newId(now), appraisalId, tenant, markedBy: DERIVED, markedAt: now,
    }));
  }));
}

function follows(scheme: SchemeRow | undefined): boolean {
  return scheme?.criteria.some((item) => item.fact !== null || item.scheme !== null) ?? false;
}

type Result = Told['results'][number] & { readonly subjectId: string };

/** By subject, the results that hold by the schemes that others take over. */
async function resultsOf(
  em: EntityManager, subjects: readonly string[], schemes: readonly SchemeRow[],
): Promise<ReadonlyMap<string, readonly Result[]>> {
  const codes = schemes.flatMap(({ criteria }) => criteria.flatMap(({ scheme }) => scheme ?? []));
  if (codes.length === 0) return new Map();
  const rows = await listResults(em, subjects, codes);
  const judged = await listSchemesById(em, rows.map(({ schemeId }) => schemeId));
  const mosts = new Map(judged.map(({ id, criteria }) => [id, mostOf(criteria)]));
  const results = rows.map(({ id, subjectId, schemeCode, schemeId, score, passed, grade }) => ({
    id, subjectId, scheme: schemeCode, score: score ?? 0, most: mosts.get(schemeId) ?? 1, passed,
    grade,
  }));
  return Map.groupBy(results, ({ subjectId }) => subjectId);
}

function toldOf(facts: readonly Held[], results: readonly Result[]): Told {
  return { facts, results };
}
