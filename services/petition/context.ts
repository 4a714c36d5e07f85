import type { RequestScope } from '@linli/chassis/subgraph.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import { type Calendar, CN_2025_2026 } from '@linli/kernel/calendar.ts';
import { type Loaders, openLoaders } from './store/loaders.ts';

/** What one request may touch. */
export interface Context extends RequestScope {
  readonly loaders: Loaders;
  readonly vault: Vault;
  readonly calendar: Calendar;
}

/** A context a request. What was read before a write is read anew after it. */
export function contextsOf(vault: Vault): (scope: RequestScope) => Context {
  return (scope) => {
    const loaders = openLoaders(scope);
    return {
      ...scope,
      vault,
      calendar: CN_2025_2026,
      loaders,
      async write(work) {
        try {
          return await scope.write(work);
        } finally {
          Object.assign(loaders, openLoaders(scope));
        }
      },
    };
  };
}
