import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import type { Signer } from '../signing.ts';
import { hang } from '../worker/alarm.ts';
import type { Bell } from '../worker/alarm.ts';
import { linkUp } from './chain.ts';
import { digestOf } from './export.ts';
import { signHeads } from './heads.ts';
import { MONTHS_KEPT } from './months.ts';
import { pruneAudit } from './prune.ts';

interface Keeping {
  readonly database: Database;
  readonly service: ServiceName;
  readonly clock: Clock;
  /** Signs the heads; without it nothing is signed, and so nothing is ever pruned. */
  readonly signer?: Signer | undefined;
  readonly auditMonths?: number | undefined;
}

/** What keeps the audit chain: `link` as rows are recorded, `sign` once an hour, for the day. */
export function hangAudit(keeping: Keeping): { readonly link: Bell; readonly sign: Bell } {
  const { database, service, clock, signer, auditMonths = MONTHS_KEPT } = keeping;
  const digest = signer ? digestOf(signer) : 'SHA256';
  const link = hang(`The audit chain of ${service}`, () => linkUp({ database, service, digest }));
  const sign = hang(`The audit heads of ${service}`, async () => {
    if (!signer) return;
    await signHeads({ database, service, signer, clock });
    await pruneAudit(database, auditMonths);
  });
  return { link, sign };
}
