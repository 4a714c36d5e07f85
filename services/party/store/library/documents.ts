import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Page } from '@linli/chassis/page.ts';
import { anywhere } from '@linli/chassis/script.ts';
import { idAfter } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Tables } from '../tables.ts';
import type { DocumentRelation } from './document-relation.entity.ts';
import type { PolicyDocument } from './policy-document.entity.ts';

export interface DocumentFilter {
  readonly text?: string | null | undefined;
  readonly level?: PolicyDocument['level'] | null | undefined;
  readonly state?: PolicyDocument['state'] | null | undefined;
}

/** Documents in the order they were entered. */
export function listDocuments(
  em: EntityManager, filter: DocumentFilter, page: Page,
): Promise<Row<PolicyDocument>[]> {
  return matching(em, filter).where('id', '>', idAfter(page)).selectAll()
    .orderBy('id').limit(page.limit + 1).execute();
}

export async function countDocuments(em: EntityManager, filter: DocumentFilter): Promise<number> {
  const { count } = await matching(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** What is no id at all is the id of nothing, not a fault. */
export async function listDocumentsById(
  em: EntityManager, asked: readonly string[],
): Promise<Row<PolicyDocument>[]> {
  const ids = asked.filter(isId);
  if (ids.length === 0) return [];
  return kysely<Tables>(em).selectFrom('policyDocument').selectAll()
    .where('id', 'in', ids).execute();
}

export async function getDocument(em: EntityManager, id: string): Promise<Row<PolicyDocument>> {
  const [document] = await listDocumentsById(em, [id]);
  if (!document) throw new Error(`There is no document ${id}`);
  return document;
}

export async function lockDocument(
  em: EntityManager, id: string,
): Promise<Row<PolicyDocument> | null> {
  if (!isId(id)) return null;
  const document = await kysely<Tables>(em).selectFrom('policyDocument').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return document ?? null;
}

export async function insertDocument(
  em: EntityManager, document: Row<PolicyDocument>, relations: readonly Row<DocumentRelation>[],
): Promise<void> {
  await kysely<Writable>(em).insertInto('policyDocument')
    .values({ ...document, clauses: JSON.stringify(document.clauses) }).execute();
  if (relations.length === 0) return;
  await kysely<Tables>(em).insertInto('documentRelation').values([...relations]).execute();
}

export async function changeDocument(
  em: EntityManager,
  { id }: Row<PolicyDocument>,
  change: Partial<Pick<PolicyDocument, 'signed' | 'state' | 'number' | 'issuedOn' | 'repealedOn'>>,
): Promise<void> {
  await kysely<Tables>(em).updateTable('policyDocument').set(change).where('id', '=', id).execute();
}

export function listRelations(
  em: EntityManager, documentIds: readonly string[],
): Promise<Row<DocumentRelation>[]> {
  return kysely<Tables>(em).selectFrom('documentRelation').selectAll()
    .where('documentId', 'in', documentIds).orderBy('documentId').orderBy('otherId').execute();
}

function matching(em: EntityManager, { text, level, state }: DocumentFilter) {
  let query = kysely<Tables>(em).selectFrom('policyDocument');
  if (text) query = query.where('searched', 'like', anywhere(text));
  if (level) query = query.where('level', '=', level);
  if (state) query = query.where('state', '=', state);
  return query;
}

/** jsonb goes in as text. */
interface Writable {
  policyDocument: Omit<Row<PolicyDocument>, 'clauses'> & { readonly clauses: string };
}
