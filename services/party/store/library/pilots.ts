import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Page } from '@linli/chassis/page.ts';
import { anywhere } from '@linli/chassis/script.ts';
import { idAfter } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Tables } from '../tables.ts';
import type { Example } from './example.entity.ts';
import type { Pilot } from './pilot.entity.ts';
import type { Term } from './term.entity.ts';

export interface TextFilter {
  readonly text?: string | null | undefined;
}

/** Pilots in the order they were entered. */
export function listPilots(
  em: EntityManager, filter: TextFilter, page: Page,
): Promise<Row<Pilot>[]> {
  return pilots(em, filter).where('id', '>', idAfter(page)).selectAll()
    .orderBy('id').limit(page.limit + 1).execute();
}

export async function countPilots(em: EntityManager, filter: TextFilter): Promise<number> {
  const { count } = await pilots(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

export async function lockPilot(em: EntityManager, id: string): Promise<Row<Pilot> | null> {
  if (!isId(id)) return null;
  const pilot = await kysely<Tables>(em).selectFrom('pilot').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return pilot ?? null;
}

export function getPilot(em: EntityManager, id: string): Promise<Row<Pilot>> {
  return kysely<Tables>(em).selectFrom('pilot').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function insertPilot(em: EntityManager, pilot: Row<Pilot>): Promise<void> {
  await kysely<Tables>(em).insertInto('pilot').values(pilot).execute();
}

export async function changePilot(
  em: EntityManager, { id }: Row<Pilot>,
  change: Pick<Pilot, 'evaluation' | 'decision' | 'decidedOn' | 'decidedBy'>,
): Promise<void> {
  await kysely<Tables>(em).updateTable('pilot').set(change).where('id', '=', id).execute();
}

/** Model cases and commendations in the order they were entered. */
export function listExamples(
  em: EntityManager, filter: TextFilter, page: Page,
): Promise<Row<Example>[]> {
  return examples(em, filter).where('id', '>', idAfter(page)).selectAll()
    .orderBy('id').limit(page.limit + 1).execute();
}

export async function countExamples(em: EntityManager, filter: TextFilter): Promise<number> {
  const { count } = await examples(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

export function getExample(em: EntityManager, id: string): Promise<Row<Example>> {
  return kysely<Tables>(em).selectFrom('example').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function insertExample(em: EntityManager, example: Row<Example>): Promise<void> {
  await kysely<Tables>(em).insertInto('example').values(example).execute();
}

/** What a district calls things, by key. */
export function listTerms(em: EntityManager): Promise<Row<Term>[]> {
  return kysely<Tables>(em).selectFrom('term').selectAll().orderBy('key').orderBy('script')
    .execute();
}

/** Names a thing, or names it anew; answers the row as it is kept. */
export function saveTerm(em: EntityManager, term: Row<Term>): Promise<Row<Term>> {
  const { label, namedAt, namedBy } = term;
  return kysely<Tables>(em).insertInto('term').values(term)
    .onConflict((conflict) => conflict.columns(['tenant', 'key', 'script'])
      .doUpdateSet({ label, namedAt, namedBy }))
    .returningAll().executeTakeFirstOrThrow();
}

export function getTerm(em: EntityManager, id: string): Promise<Row<Term>> {
  return kysely<Tables>(em).selectFrom('term').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

function pilots(em: EntityManager, { text }: TextFilter) {
  const query = kysely<Tables>(em).selectFrom('pilot');
  return text ? query.where('searched', 'like', anywhere(text)) : query;
}

function examples(em: EntityManager, { text }: TextFilter) {
  const query = kysely<Tables>(em).selectFrom('example');
  return text ? query.where('searched', 'like', anywhere(text)) : query;
}
