import type { EntityManager } from '@linli/chassis/database.ts';
import { signed } from '@linli/chassis/signing.ts';
import type { Signer } from '@linli/chassis/signing.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { snapshotOf } from '../domain/listing.ts';
import type { CreditList } from '../store/credit-list.entity.ts';
import { insertVersion, listListings, listVersions } from '../store/credit-lists.ts';

/** Freezes a list that is held as it stands now, signed: a version more, and none is changed. */
export async function signVersion(
  em: EntityManager,
  list: Row<CreditList>,
  { reason, now: signedAt, signer }: { reason: string; now: Date; signer: Signer },
): Promise<void> {
  const { id: listId, tenant, division } = list;
  const earlier = await listVersions(em, [listId]);
  const version = earlier.length + 1;
  const listings = await listListings(em, listId);
  const snapshot = snapshotOf(list, listings, {
    version, reason, signedAt, before: earlier.at(-1)?.hash ?? null,
  });
  const { hash, keyId, algorithm, export: exported } = signed(snapshot, signer);
  await insertVersion(em, {
    listId, version, tenant, division, reason, signedAt, hash, keyId, algorithm, export: exported,
  });
}
