import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayRule } from '../domain/case-policy.ts';
import { decide } from '../domain/case.ts';
import { afterObjection } from '../domain/listing.ts';
import { mayDecideNow } from '../domain/objection.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { changeCase, getCase, lockCase } from '../store/credit-cases.ts';
import { changeListing, getListing, lockList } from '../store/credit-lists.ts';
import { counterEntry, releaseEntry } from './keep-entry.ts';
import { readNote, unknownCase } from './open-case.ts';
import { endDisclosure, settleClocks } from './settle-case.ts';
import { signVersion } from './sign-version.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'signer' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly decision: 'UPHELD' | 'REJECTED';
  readonly note: string;
}

/**
 * Decides an objection (R-K-17, R-K-18, R-K-19): upheld, the entry is taken back or the company
 * kept off the list; rejected, what was suspended or held back stands again.
 */
export function decideCreditObjection(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  const { actor, now, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'decideCreditObjection', input, now },
    async () => {
      const held = await lockCase(em, input.caseId);
      if (!held) return unknownCase();
      authorize(mayRule(actor, held));
      const note = readNote('note', input.note);
      if (note instanceof Refusal) return note;
      const ruling = decide(held, { decision: input.decision, by: actor.id, note, now });
      if (ruling instanceof Refusal) return ruling;
      const early = mayDecideNow(held);
      if (early) return early;

      await settleClocks(em, held.id, ['OBJECTION_DECIDE', 'OBJECTION_PROVIDER_DECIDE'], now);
      const told = await changeCase(em, held, ruling);
      if (told.entryId) await settleEntry(em, told, told.entryId, now);
      if (told.listingId) await settleListing(em, told, told.listingId, deps);
      return told;
    }, (id) => getCase(em, id)));
}

async function settleEntry(
  em: EntityManager, told: Row<CreditCase>, entryId: string, now: Date,
): Promise<void> {
  if (told.decision === 'UPHELD') {
    const reason = `R-K-17: objection upheld (异议成立): ${told.note ?? ''}`;
    await endDisclosure(em, entryId, 'DELETED', now);
    await counterEntry(em, entryId, { reason, caseId: told.id, now });
  } else if (told.markedAt) {
    await releaseEntry(em, entryId, { caseId: told.id, now });
  }
}

/** A list that was published meanwhile gets a new version with whoever was held back in vain. */
async function settleListing(
  em: EntityManager, told: Row<CreditCase>, listingId: string, { now, signer }: Deps,
): Promise<void> {
  const { listId } = await getListing(em, listingId);
  const list = await lockList(em, listId);
  if (!list) throw new Error(`There is no list ${listId}`);
  const state = afterObjection(told.decision === 'UPHELD', list.stage);
  await changeListing(em, listingId, { state, listedAt: state === 'LISTED' ? now : null });
  if (state === 'LISTED') {
    await signVersion(em, list, { reason: `R-K-15: objection ${told.id} rejected`, now, signer });
  }
}
