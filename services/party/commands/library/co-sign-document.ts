import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { whyNotSigned } from '../../domain/library/documents.ts';
import { mayKeepLibrary } from '../../domain/library/policy.ts';
import { changeDocument, getDocument, lockDocument } from '../../store/library/documents.ts';
import type { PolicyDocument } from '../../store/library/policy-document.entity.ts';
import { unknownDocument } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly documentId: string;
  readonly issuer: string;
}

/** Records that one of those who issue a document has signed it (会签). */
export function coSignDocument(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<PolicyDocument> | Refusal> {
  const sending = { actor, key, mutation: 'coSignDocument', input, now };
  return write((em) => once(em, sending, async () => {
    authorize(mayKeepLibrary(actor));
    const document = await lockDocument(em, input.documentId);
    if (!document) return unknownDocument();
    const refused = whyNotSigned(document, input.issuer);
    if (refused) return refused;

    const signed = [...document.signed, input.issuer];
    await changeDocument(em, document, { signed });
    return { ...document, signed };
  }, (id) => getDocument(em, id)));
}
