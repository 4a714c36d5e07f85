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

/** Enters a manager; false where the company has one of that name. */
export async function insertManager(
  em: EntityManager, manager: Row<ProjectManager>,
): Promise<boolean> {
  const inserted = await kysely<Tables>(em)
    .insertInto('projectManager')
    .values(manager)
    .onConflict((conflict) => conflict.columns(['companyId', 'nameIndex']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}
