import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayPublishLists } from '../domain/case-policy.ts';
import { mayWithdraw } from '../domain/listing.ts';
import type { CreditList } from '../store/credit-list.entity.ts';
import {
  changeListing, findListing, getList, getListing, lockList,
} from '../store/credit-lists.ts';
import { unknownListing } from './object-to-listing.ts';
import { readNote } from './open-case.ts';
import { signVersion } from './sign-version.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'signer' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly listingId: string;
  readonly reason: string;
}

/** Takes a company off a published list: a new signed version says so, the old ones stay. */
export function withdrawListing(
  { actor, now, signer, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditList> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'withdrawListing', input, now },
    async () => {
      authorize(mayPublishLists(actor));
      const found = await findListing(em, input.listingId);
      const list = found && await lockList(em, found.listId);
      if (!list) return unknownListing();
      const reason = readNote('reason', input.reason);
      if (reason instanceof Refusal) return reason;
      const no = mayWithdraw((await getListing(em, found.id)).state);
      if (no) return no;

      const change = { state: 'WITHDRAWN', withdrawnAt: now, withdrawnWhy: reason } as const;
      await changeListing(em, found.id, change);
      await signVersion(em, list, { reason, now, signer });
      return list;
    }, (id) => getList(em, id)));
}
