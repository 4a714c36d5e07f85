import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { whyNotIssued } from '../../domain/library/documents.ts';
import { mayKeepLibrary } from '../../domain/library/policy.ts';
import { changeDocument, getDocument, lockDocument } from '../../store/library/documents.ts';
import type { PolicyDocument } from '../../store/library/policy-document.entity.ts';
import { unknownDocument } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly documentId: string;
  readonly number: string;
}

/** Issues a document under its number, once all of those who issue it have signed. */
export function issueDocument(
  { actor, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<PolicyDocument> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'issueDocument', input, now }, async () => {
    authorize(mayKeepLibrary(actor));
    const document = await lockDocument(em, input.documentId);
    if (!document) return unknownDocument();
    const number = textWithin('number', input.number, { max: 80 });
    if (number instanceof Refusal) return number;
    const refused = whyNotIssued(document);
    if (refused) return refused;

    const change = { state: 'ISSUED', number, issuedOn: today } as const;
    await changeDocument(em, document, change);
    return { ...document, ...change };
  }, (id) => getDocument(em, id)));
}
