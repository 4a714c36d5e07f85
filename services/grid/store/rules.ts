import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import type { Rule } from './rule.entity.ts';
import type { Tables } from './tables.ts';

/** The version of a tenant's rule in force at the instant; the day it ends on is not in it. */
export function getRule(
  em: EntityManager, key: { tenant: string; code: string; variant: string }, at: Date,
): Promise<Rule> {
  const day = civilDateOf(at);
  return kysely<Tables>(em)
    .selectFrom('rule')
    .selectAll()
    .where('tenant', '=', key.tenant)
    .where('code', '=', key.code)
    .where('variant', '=', key.variant)
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => {
      return new Error(`Tenant ${key.tenant} has no ${key.code} for ${key.variant} on ${day}`);
    });
}
