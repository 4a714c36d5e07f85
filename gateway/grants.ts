import { z } from 'zod';
import { log } from '@linli/chassis/log.ts';
import { ACTIONS, AccessDenied } from '@linli/kernel/actor.ts';
import type { Action, Actor, Grant } from '@linli/kernel/actor.ts';

/** The actor a verified token speaks of. What is not understood is dropped: never widened. */
export function actorOf(claims: unknown): Actor {
  const parsed = schema.safeParse(claims);
  if (!parsed.success) throw new AccessDenied('UNAUTHENTICATED');
  const { sub, linli_kind, linli_tenant, linli_grants, linli_organization } = parsed.data;
  const grants = linli_grants.flatMap((text) => grantOf(text, linli_tenant));
  const dropped = linli_grants.length - grants.length;
  if (dropped > 0) log.warn({ actor: sub, dropped }, 'grants dropped');
  return {
    id: sub,
    kind: linli_kind,
    tenant: linli_tenant,
    grants,
    organization: linli_organization,
  };
}

const schema = z.object({
  sub: z.string().min(1).max(200),
  linli_kind: z.enum(['PERSON', 'MACHINE']),
  linli_tenant: z.string().regex(/^\d{6}$/),
  /** 'action@prefix', such as 'petition.handle@510116001'. */
  linli_grants: z.array(z.unknown()).max(500).default([]),
  linli_organization: z.string().min(1).nullish().transform((id) => id ?? null),
});

/** Division codes have 6, 9 or 12 digits; a tenant's grants lie inside the tenant. */
function grantOf(text: unknown, tenant: string): Grant[] {
  const [, action, under] = /^([\w.-]+)@(\d{6}(?:\d{3}){0,2})$/.exec(String(text)) ?? [];
  const known = ACTIONS.find((each): each is Action => each === action);
  return known && under?.startsWith(tenant) ? [{ action: known, under }] : [];
}
