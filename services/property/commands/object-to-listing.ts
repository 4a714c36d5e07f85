import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { maySpeakFor } from '../domain/case-policy.ts';
import { mayObject } from '../domain/listing.ts';
import { readCaseLaw } from '../store/case-law.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { getCase, insertCase } from '../store/credit-cases.ts';
import { changeListing, findListing, getListing, lockList } from '../store/credit-lists.ts';
import { startCaseClocks } from './case-clocks.ts';
import { caseOpen, newCase, readSaid } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly listingId: string;
  readonly grounds: string;
  readonly materials: readonly string[];
}

/** Objects to a place on a list in publicity: that entry is held back, and no other (R-K-15). */
export function objectToListing(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'objectToListing', input, now },
    async () => {
      const found = await findListing(em, input.listingId);
      const list = found && await lockList(em, found.listId);
      if (!list) return unknownListing();
      const listing = await getListing(em, found.id);
      const { tenant, division, companyId } = listing;
      const subject = { subjectKind: 'COMPANY', subjectId: companyId, division } as const;
      authorize(maySpeakFor(actor, subject));
      const { stage, publicityUntil } = list;
      const no = mayObject({ state: listing.state, stage, publicityUntil }, now);
      if (no) return no;
      const said = readSaid(input);
      if (said instanceof Refusal) return said;

      const opening = {
        kind: 'LISTING_OBJECTION', tenant, ...subject, by: actor.id, now,
      } as const;
      const opened = newCase(opening, said, { listingId: listing.id, materialAt: now });
      if (!(await insertCase(em, opened))) return caseOpen();
      await changeListing(em, listing.id, { state: 'HELD_BACK' });

      const law = await readCaseLaw(em, tenant, now);
      const owed = [{ kind: 'OBJECTION_DECIDE', limit: law.objection('DECIDE') }] as const;
      await startCaseClocks(em, opened, owed, law, { now, calendar });
      return opened;
    }, (id) => getCase(em, id)));
}

export function unknownListing(): Refusal {
  return new Refusal('UNKNOWN_LISTING', 'There is no such entry of a list', '没有该榜单条目',
    { field: 'listingId' });
}
