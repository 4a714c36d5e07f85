import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayRecordConsent } from '../domain/policy.ts';
import type { Consent } from '../store/consent.entity.ts';
import { getConsent, lockConsent, setWithdrawn } from '../store/consents.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface WithdrawConsentInput {
  readonly idempotencyKey: string;
  readonly consentId: string;
}

/** From here on it opens nothing; what was read before was rightly read (R-D-10). */
export function withdrawConsent(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: WithdrawConsentInput,
): Promise<Row<Consent> | Refusal> {
  return write((em) => once(
    em, { actor, key, mutation: 'withdrawConsent', input, now },
    async () => {
      const consent = await lockConsent(em, input.consentId);
      if (!consent) return UNKNOWN_CONSENT;
      authorize(mayRecordConsent(actor, consent.division));
      if (consent.withdrawnAt !== null) return WITHDRAWN;
      await setWithdrawn(em, consent.id, { at: now, by: actor.id });
      return { ...consent, withdrawnAt: now, withdrawnBy: actor.id };
    },
    (id) => getConsent(em, id),
  ));
}

const UNKNOWN_CONSENT = new Refusal(
  'UNKNOWN_CONSENT', 'There is no such consent', '没有该授权记录', { field: 'consentId' },
);

const WITHDRAWN = new Refusal(
  'WRONG_STATE', 'The consent was withdrawn before', '该授权已撤回',
  { field: 'consentId', rule: 'R-D-10' },
);
