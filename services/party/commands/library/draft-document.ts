import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { searchable } from '@linli/chassis/script.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { whyNotClauses } from '../../domain/library/documents.ts';
import type { Clause, DocumentState } from '../../domain/library/documents.ts';
import { mayKeepLibrary } from '../../domain/library/policy.ts';
import type { DocumentRelation } from '../../store/library/document-relation.entity.ts';
import { getDocument, insertDocument, listDocumentsById } from '../../store/library/documents.ts';
import type { PolicyDocument } from '../../store/library/policy-document.entity.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked extends Pick<PolicyDocument, 'level' | 'title'> {
  readonly idempotencyKey: string;
  readonly issuers: readonly string[];
  readonly clauses: readonly Clause[];
  readonly relations: readonly Pick<DocumentRelation, 'kind' | 'otherId'>[];
}

/** Enters a draft, with whom it is issued, its clauses, and the documents it rests on. */
export function draftDocument(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<PolicyDocument> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'draftDocument', input, now }, async () => {
    authorize(mayKeepLibrary(actor));
    const title = textWithin('title', input.title, { max: 200 });
    if (title instanceof Refusal) return title;
    const issuers = [...new Set(input.issuers.map((issuer) => issuer.trim()))];
    if (issuers.length === 0 || issuers.some((each) => !each || each.length > 80)) return nobody();
    const refused = whyNotClauses(input.clauses) ?? await unrelated(em, input.relations);
    if (refused) return refused;

    const { level, clauses, relations } = input;
    const { tenant } = actor;
    const words = [title, ...issuers, ...clauses.map(({ text }) => text)];
    const state: DocumentState = 'DRAFT';
    const document = {
      id: newId(now), tenant, level, title, issuers, clauses, number: null, signed: [], state,
      searched: searchable(words.join(' ')), draftedAt: now, draftedBy: actor.id,
      issuedOn: null, repealedOn: null,
    };
    await insertDocument(em, document, relations.map((relation) => {
      return { ...relation, documentId: document.id, tenant };
    }));
    return document;
  }, (id) => getDocument(em, id)));
}

async function unrelated(
  em: EntityManager, relations: Asked['relations'],
): Promise<Refusal | null> {
  const ids = [...new Set(relations.map(({ otherId }) => otherId))];
  const known = await listDocumentsById(em, ids);
  if (known.length === ids.length && ids.length === relations.length) return null;
  return new Refusal('UNKNOWN_DOCUMENT', 'It relates to documents on record, each once',
    '所关联文件须已登记且不重复', { field: 'relations' });
}

function nobody(): Refusal {
  return new Refusal('INVALID_INPUT', 'Somebody issues it, by a name of 1 to 80 characters',
    '须填写发文单位，每个1至80字', { field: 'issuers' });
}
