import { z } from 'zod';
import { isPurpose, readGrant } from '@linli/chassis/authorization/grant-text.ts';
import { log } from '@linli/chassis/log.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** The actor a verified token speaks of. What is not understood is dropped: never widened. */
export function actorOf(claims: unknown): Actor {
  const parsed = schema.safeParse(claims);
  if (!parsed.success) throw new AccessDenied('UNAUTHENTICATED');
  const { sub, linli_tenant: tenant, linli_grants: stated, ...said } = parsed.data;
  const grants = stated
    .map((text) => readGrant(String(text)))
    .filter((grant) => grant !== null)
    // A tenant's grants lie inside the tenant.
    .filter(({ under }) => under.startsWith(tenant));
  const dropped = stated.length - grants.length;
  if (dropped > 0) log.warn({ actor: sub, dropped }, 'grants dropped');
  return {
    id: sub,
    kind: said.linli_kind,
    tenant,
    grants,
    organization: said.linli_organization,
    purpose: said.linli_purpose,
    client: said.azp ?? said.client_id ?? null,
  };
}

const text = z.string().min(1).max(200);

const schema = z.object({
  sub: text,
  linli_kind: z.enum(['PERSON', 'MACHINE']),
  linli_tenant: z.string().regex(/^\d{6}$/),
  /** 'petition.handle@510116001', or narrowed as chassis/authorization/grant-text.ts reads it. */
  linli_grants: z.array(z.unknown()).max(500).default([]),
  linli_organization: z.string().min(1).nullish().transform((id) => id ?? null),
  /** What all of the token's requests are for; a request of such a token states no other. */
  linli_purpose: z.string().refine(isPurpose).nullish().transform((purpose) => purpose ?? null),
  azp: text.optional(),
  client_id: text.optional(),
});
