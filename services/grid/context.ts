import { calendarOfWrites } from '@linli/chassis/profiles.ts';
import type { ConsentsOf } from '@linli/chassis/personal/consents.ts';
import type { RequestScope } from '@linli/chassis/subgraph.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { openLoaders } from './store/loaders.ts';
import type { Loaders } from './store/loaders.ts';

/** What one request may touch. */
export interface Context extends RequestScope {
  /** Of its writes; what is shown of a clock goes by the one it was reckoned by. */
  readonly calendar: Calendar;
  readonly loaders: Loaders;
  readonly vault: Vault;
  readonly consents: ConsentsOf;
}

export function contextsOf(vault: Vault): (scope: RequestScope) => Context {
  return (scope) => {
    const loaders = openLoaders(scope.read);
    const consents = consentsTo(scope, loaders);
    return { ...scope, ...calendarOfWrites(scope), vault, loaders, consents };
  };
}

/** Residents consent; nobody else here is asked. */
function consentsTo(
  { actor: { organization }, now: at }: Pick<RequestScope, 'actor' | 'now'>, loaders: Loaders,
): ConsentsOf {
  return async (type, id) => (type !== 'Resident' || organization === null ? []
    : loaders.consentsTo({ organization, at }).load(id));
}
