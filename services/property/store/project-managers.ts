import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { ProjectManager } from './project-manager.entity.ts';
import type { Tables } from './tables.ts';

export function listManagersById(
  em: EntityManager, ids: readonly string[],
): Promise<Row<ProjectManager>[]> {
  return kysely<Tables>(em).selectFrom('projectManager').selectAll()
    .where(isAmong('id', ids)).execute();
}

export function listManagersOf(
  em: EntityManager, companyIds: readonly string[],
): Promise<Row<ProjectManager>[]> {
  return kysely<Tables>(em).selectFrom('projectManager').selectAll()
    .where(isAmong('companyId', companyIds)).orderBy('registeredAt').orderBy('id').execute();
}

export async function getManager(em: EntityManager, id: string): Promise<Row<ProjectManager>> {
  const [manager] = await listManagersById(em, [id]);
  if (!manager) throw new Error(`There is no project manager ${id}`);
  return manager;
}

/** Whoever enters a manager of the company next waits until we commit. */
export async function holdManagers(em: EntityManager, companyId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`managers ${companyId}`}, 0))`
    .execute(kysely<Tables>(em));
}

/** Whether the company has a manager under any of the hashes a name may be kept under. */
export async function hasManager(
  em: EntityManager, companyId: string, nameIndexes: readonly string[],
): Promise<boolean> {
  const manager = await kysely<Tables>(em).selectFrom('projectManager').select('id')
    .where('companyId', '=', companyId).where('nameIndex', 'in', nameIndexes).executeTakeFirst();
  return manager !== undefined;
}

export async function insertManager(
  em: EntityManager, manager: Row<ProjectManager>,
): Promise<void> {
  await kysely<Tables>(em).insertInto('projectManager').values(manager).execute();
}
