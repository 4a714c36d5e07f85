import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CreditRead } from './credit-read.entity.ts';
import type { Tables } from './tables.ts';

/** Notes who is shown the credit of a person. */
export async function insertRead(em: EntityManager, read: Row<CreditRead>): Promise<void> {
  await kysely<Tables>(em).insertInto('creditRead').values(read).execute();
}
