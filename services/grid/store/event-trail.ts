import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { ColumnType } from 'kysely';
import type { GridEventStep } from './grid-event-step.entity.ts';
import type { Tables } from './tables.ts';

/** Every step of the events, each event's in the order they were taken. */
export function listEventSteps(
  em: EntityManager, eventIds: readonly string[],
): Promise<Row<GridEventStep>[]> {
  return kysely<Tables>(em)
    .selectFrom('gridEventStep')
    .selectAll()
    .where(isAmong('eventId', eventIds))
    .orderBy('eventId')
    .orderBy('place')
    .execute();
}

export async function insertEventStep(
  em: EntityManager, { photos, ...step }: Row<GridEventStep>,
): Promise<void> {
  await kysely<Writable>(em)
    .insertInto('gridEventStep')
    .values({ ...step, photos: JSON.stringify(photos) })
    .execute();
}

/** As it is written: jsonb goes in as text. */
interface Writable {
  gridEventStep: Omit<Row<GridEventStep>, 'photos'> & {
    photos: ColumnType<unknown, string, never>;
  };
}
