import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { whyNotRepealed } from '../../domain/library/documents.ts';
import { mayKeepLibrary } from '../../domain/library/policy.ts';
import { changeDocument, getDocument, lockDocument } from '../../store/library/documents.ts';
import type { PolicyDocument } from '../../store/library/policy-document.entity.ts';
import { unknownDocument } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly documentId: string;
}

/** Repeals a document from today on; it stays on record. */
export function repealDocument(
  { actor, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<PolicyDocument> | Refusal> {
  const sending = { actor, key, mutation: 'repealDocument', input, now };
  return write((em) => once(em, sending, async () => {
    authorize(mayKeepLibrary(actor));
    const document = await lockDocument(em, input.documentId);
    if (!document) return unknownDocument();
    const refused = whyNotRepealed(document);
    if (refused) return refused;

    const change = { state: 'REPEALED', repealedOn: today } as const;
    await changeDocument(em, document, change);
    return { ...document, ...change };
  }, (id) => getDocument(em, id)));
}
