import type { RequestScope } from '@linli/chassis/subgraph.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/calendar.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { openLoaders } from './store/loaders.ts';
import type { Loaders } from './store/loaders.ts';

/** What one request may touch. */
export interface Context extends RequestScope {
  readonly calendar: Calendar;
  readonly loaders: Loaders;
  readonly vault: Vault;
}

export function contextsOf(vault: Vault): (scope: RequestScope) => Context {
  return (scope) => ({ ...scope, calendar, vault, loaders: openLoaders(scope.read) });
}
