import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { bornOnBy, readConsent } from '../domain/consent.ts';
import type { ConsentAsked } from '../domain/consent.ts';
import { mayRecordConsent } from '../domain/policy.ts';
import type { Consent } from '../store/consent.entity.ts';
import { getConsent, insertConsent } from '../store/consents.ts';
import { findConsenting } from '../store/residents.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'vault' | 'write'>;

interface GiveConsentInput extends Omit<ConsentAsked, 'validFrom'> {
  readonly idempotencyKey: string;
  readonly residentId: string;
  readonly validFrom?: Date | null | undefined;
}

/** Records what a resident agrees that an organization learns of them (R-D-07). */
export function giveConsent(
  { actor, now, vault, write }: Deps, { idempotencyKey: key, ...input }: GiveConsentInput,
): Promise<Row<Consent> | Refusal> {
  return write((em) => once(
    em, { actor, key, mutation: 'giveConsent', input, now },
    async () => {
      const resident = await findConsenting(em, input.residentId);
      if (!resident) return UNKNOWN_RESIDENT;
      const { id: residentId, division } = resident;
      authorize(mayRecordConsent(actor, division));
      const bornOn = bornOnBy(vault.open(resident.identityNumber));
      const { residentId: _, validFrom = null, ...asked } = input;
      const terms = readConsent({ ...asked, validFrom }, { now, bornOn });
      if (terms instanceof Refusal) return terms;

      const consent = {
        ...terms, id: newId(now), tenant: actor.tenant, division, residentId, givenAt: now,
        recordedBy: actor.id, withdrawnAt: null, withdrawnBy: null,
      };
      await insertConsent(em, consent);
      return consent;
    },
    (id) => getConsent(em, id),
  ));
}

const UNKNOWN_RESIDENT = new Refusal(
  'UNKNOWN_RESIDENT', 'There is no such resident', '没有该居民', { field: 'residentId' },
);
