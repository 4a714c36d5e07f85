import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Tables } from '../tables.ts';
import type { Candidate as CandidateEntity } from './candidate.entity.ts';
import type { Formation as FormationEntity } from './formation.entity.ts';
import type { FormationStep } from './formation-step.entity.ts';

export type Formation = Row<FormationEntity>;
export type Candidate = Row<CandidateEntity>;

/** Begins one; false where a committee of the estate is being formed already. */
export async function insertFormation(em: EntityManager, row: Formation): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('formation').values(row)
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function lockFormation(em: EntityManager, id: string): Promise<Formation | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('formation').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

/** Writes what has changed of a formation that is held, and answers what it is now. */
export async function changeFormation(
  em: EntityManager, held: Formation, change: Partial<Formation>,
): Promise<Formation> {
  await kysely<Tables>(em).updateTable('formation').set(change).where('id', '=', held.id).execute();
  return { ...held, ...change };
}

export function getFormation(em: EntityManager, id: string): Promise<Formation> {
  return kysely<Tables>(em).selectFrom('formation').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export function listFormationsById(
  em: EntityManager, ids: readonly string[],
): Promise<Formation[]> {
  return kysely<Tables>(em).selectFrom('formation').selectAll().where(isAmong('id', ids)).execute();
}

export function listFormationsOfEstates(
  em: EntityManager, estateIds: readonly string[],
): Promise<Formation[]> {
  return kysely<Tables>(em).selectFrom('formation').selectAll()
    .where(isAmong('estateId', estateIds)).orderBy('id', 'desc').execute();
}

/** How the bodies came to be: for a loader. */
export function listFormationsOfBodies(
  em: EntityManager, bodyIds: readonly string[],
): Promise<Formation[]> {
  return kysely<Tables>(em).selectFrom('formation').selectAll()
    .where(isAmong('bodyId', bodyIds)).execute();
}

export async function insertStep(em: EntityManager, step: Row<FormationStep>): Promise<void> {
  await kysely<Tables>(em).insertInto('formationStep').values(step).execute();
}

export function listSteps(
  em: EntityManager, formationIds: readonly string[],
): Promise<Row<FormationStep>[]> {
  return kysely<Tables>(em).selectFrom('formationStep').selectAll()
    .where(isAmong('formationId', formationIds)).orderBy('at').orderBy('id').execute();
}

/** Whether somebody is nominated under any of the hashes a name may be kept under. */
export async function isNominated(
  em: EntityManager, formationId: string, nameIndexes: readonly string[],
): Promise<boolean> {
  const found = await kysely<Tables>(em).selectFrom('candidate').select('id')
    .where('formationId', '=', formationId).where('nameIndex', 'in', nameIndexes)
    .executeTakeFirst();
  return found !== undefined;
}

/** Nominates somebody; false where somebody of that name is nominated. */
export async function insertCandidate(em: EntityManager, candidate: Candidate): Promise<boolean> {
  const inserted = await kysely<Writable>(em).insertInto('candidate')
    .values({ ...candidate, findings: JSON.stringify(candidate.findings) })
    .onConflict((conflict) => conflict.columns(['formationId', 'nameIndex']).doNothing())
    .returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function lockCandidate(em: EntityManager, id: string): Promise<Candidate | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('candidate').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function vetted(
  em: EntityManager, held: Candidate,
  found: Pick<Candidate, 'findings' | 'verdict' | 'vettedAt' | 'vettedBy'>,
): Promise<Candidate> {
  await kysely<Writable>(em).updateTable('candidate')
    .set({ ...found, findings: JSON.stringify(found.findings) })
    .where('id', '=', held.id).execute();
  return { ...held, ...found };
}

export function getCandidate(em: EntityManager, id: string): Promise<Candidate> {
  return kysely<Tables>(em).selectFrom('candidate').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Who stands in the formations, in the order of nomination: for a loader. */
export function listCandidates(
  em: EntityManager, formationIds: readonly string[],
): Promise<Candidate[]> {
  return kysely<Tables>(em).selectFrom('candidate').selectAll()
    .where(isAmong('formationId', formationIds)).orderBy('id').execute();
}

/** Whether somebody of the account, or of the owner's id, owns a home of the estate now. */
export async function ownsHome(
  em: EntityManager, estateId: string, ownerId: string | null,
): Promise<boolean> {
  if (ownerId === null || !isId(ownerId)) return false;
  const found = await kysely<Tables>(em).selectFrom('ownership').select('id')
    .where('estateId', '=', estateId).where('ownerId', '=', ownerId).where('endsOn', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** jsonb goes in as text. */
interface Writable {
  candidate: Omit<Candidate, 'findings'> & { readonly findings: string };
}
