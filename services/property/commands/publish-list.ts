import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayPublishLists } from '../domain/case-policy.ts';
import { mayPublish } from '../domain/listing.ts';
import type { CreditList } from '../store/credit-list.entity.ts';
import { changeList, getList, listProposed, lockList } from '../store/credit-lists.ts';
import { meet } from './case-clocks.ts';
import { signVersion } from './sign-version.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'signer' | 'write'>;

/** Publishes a list whose publicity is over (R-K-15), frozen and signed. */
export function publishList(
  { actor, now, signer, write }: Deps,
  { idempotencyKey: key, ...input }: { readonly idempotencyKey: string; readonly listId: string },
): Promise<Row<CreditList> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'publishList', input, now },
    async () => {
      authorize(mayPublishLists(actor));
      const list = await lockList(em, input.listId);
      if (!list) return unknownList();
      const no = mayPublish(list, now);
      if (no) return no;

      await listProposed(em, list.id, now);
      const published = await changeList(em, list, {
        stage: 'PUBLISHED', publishedAt: now, publishedBy: actor.id,
      });
      await signVersion(em, published, { reason: 'R-K-15: publicity is over', now, signer });
      await meet(em, list.id, ['LIST_PUBLICITY'], now);
      return published;
    }, (id) => getList(em, id)));
}

function unknownList(): Refusal {
  return new Refusal('UNKNOWN_LIST', 'There is no such list', '没有该榜单', { field: 'listId' });
}
