import type { RequestScope } from '@linli/chassis/subgraph.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { openLoaders } from './store/loaders.ts';
import type { Loaders } from './store/loaders.ts';

/** What one request may touch, made for its actor alone. */
export interface Context extends RequestScope {
  /** The day the request falls on in China: contracts and terms of office are asked as of it. */
  readonly today: CivilDate;
  readonly loaders: Loaders;
}

export function contextOf(scope: RequestScope): Context {
  const today = civilDateOf(scope.now);
  const { read, actor: { tenant } } = scope;
  return { ...scope, today, loaders: openLoaders({ read, tenant, today }) };
}
