import { calendarOfWrites } from '@linli/chassis/profiles.ts';
import type { RequestScope } from '@linli/chassis/subgraph.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { openLoaders } from './store/loaders.ts';
import type { Loaders } from './store/loaders.ts';

/** What one request may touch. */
export interface Context extends RequestScope {
  /** Of its writes. */
  readonly calendar: Calendar;
  /** The day the request falls on in China. */
  readonly today: CivilDate;
  readonly loaders: Loaders;
  readonly vault: Vault;
}

export function contextsOf(vault: Vault): (scope: RequestScope) => Context {
  return (scope) => {
    const today = civilDateOf(scope.now);
    return {
      ...scope, ...calendarOfWrites(scope), today, vault, loaders: openLoaders(scope.read),
    };
  };
}
