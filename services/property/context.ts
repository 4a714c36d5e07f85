import { calendarOfWrites } from '@linli/chassis/profiles.ts';
import type { Signer } from '@linli/chassis/signing.ts';
import type { RequestScope } from '@linli/chassis/subgraph.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { openLoaders } from './store/loaders.ts';
import type { Loaders } from './store/loaders.ts';

/** What one request may touch, made for its actor alone. */
export interface Context extends RequestScope {
  /** Of its writes. */
  readonly calendar: Calendar;
  /** The day the request falls on in China: contracts and terms of office are asked as of it. */
  readonly today: CivilDate;
  readonly loaders: Loaders;
  /** Signs the lists that are published. */
  readonly signer: Signer;
  /** Seals the names of project managers, and nothing else: it is all there is of persons. */
  readonly vault: Vault;
}

/** A context a request. */
export function contextsOf(signer: Signer, vault: Vault): (scope: RequestScope) => Context {
  return (scope) => {
    const { read, actor: { tenant }, now } = scope;
    const today = civilDateOf(now);
    const loaders = openLoaders({ read, tenant, today });
    return { ...scope, ...calendarOfWrites(scope), today, loaders, signer, vault };
  };
}
