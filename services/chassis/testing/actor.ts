import type { Actor, Grant } from '@linli/kernel/actor.ts';
import { readGrant } from '../authorization/grant-text.ts';

/** Somebody who holds grants written `petition.read@510116`. */
export function anActor(who: {
  tenant: string;
  grants: readonly string[];
  id?: string;
  organization?: string | null;
  purpose?: string | null;
}): Actor {
  const { tenant, id = 'actor', organization = null, purpose = null } = who;
  const grants = who.grants.map(grantOf);
  return { id, kind: 'PERSON', tenant, grants, organization, purpose, client: null };
}

function grantOf(text: string): Grant {
  const grant = readGrant(text);
  if (!grant) throw new Error(`Not a grant: ${text}`);
  return grant;
}
