import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { MeasureKind } from '../domain/measures.ts';
import type { PetitionMeasure } from './measure.entity.ts';
import type { Tables } from './tables.ts';

export type Measure = Row<PetitionMeasure>;

/** How a measure ends. */
export type Ending = Pick<Measure, 'decision' | 'decidedAt' | 'decidedBy' | 'answer'>
  & Partial<Pick<Measure, 'namedId' | 'adopted'>>;

/** Who summons to an interview, when, in which words, for when, and what it starts. */
export type Summons = Pick<Measure,
  'summonedAt' | 'summonedBy' | 'summons' | 'heldAt' | 'clockId'>;

export async function insertMeasure(em: EntityManager, row: Measure): Promise<void> {
  await kysely<Tables>(em).insertInto('petitionMeasure').values(row).execute();
}

/** Every measure taken, in the order it was: for a loader. */
export function listMeasures(em: EntityManager, ids: readonly string[]): Promise<Measure[]> {
  return kysely<Tables>(em).selectFrom('petitionMeasure').selectAll()
    .where(isAmong('petitionId', ids)).orderBy('at').orderBy('id').execute();
}

/** Enters the summons of an interview that was owed; whoever does holds the petition. */
export async function enterSummons(
  em: EntityManager, id: string, summons: Summons,
): Promise<void> {
  await kysely<Tables>(em).updateTable('petitionMeasure').set(summons).where('id', '=', id)
    .execute();
}

/** Ends the measures of these kinds that are open; whoever does holds the petition. */
export async function endMeasures(
  em: EntityManager, petitionId: string, kinds: readonly MeasureKind[], ending: Ending,
): Promise<void> {
  await kysely<Tables>(em).updateTable('petitionMeasure').set(ending)
    .where('petitionId', '=', petitionId)
    .where('kind', 'in', kinds)
    .where('decision', 'is', null)
    .execute();
}
