import { calendarOfWrites } from '@linli/chassis/profiles.ts';
import type { RequestScope } from '@linli/chassis/subgraph.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { type Loaders, openLoaders } from './store/loaders.ts';

/** What one request may touch. */
export interface Context extends RequestScope {
  readonly loaders: Loaders;
  readonly vault: Vault;
  /** Of its writes; what is shown of a clock goes by the one it was reckoned by. */
  readonly calendar: Calendar;
}

/** A context a request. What was read before a write is read anew after it. */
export function contextsOf(vault: Vault): (scope: RequestScope) => Context {
  return (scope) => {
    const { calendar, write } = calendarOfWrites(scope);
    const loaders = openLoaders(scope);
    return {
      ...scope,
      vault,
      calendar,
      loaders,
      async write(work) {
        try {
          return await write(work);
        } finally {
          Object.assign(loaders, openLoaders(scope));
        }
      },
    };
  };
}
