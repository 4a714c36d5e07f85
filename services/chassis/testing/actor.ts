import { ACTIONS } from '@linli/kernel/actor.ts';
import type { Action, Actor, Grant } from '@linli/kernel/actor.ts';

/** Somebody who holds grants written `petition.read@510116`. */
export function anActor(who: {
  tenant: string;
  grants: readonly string[];
  id?: string;
  organization?: string | null;
}): Actor {
  const { tenant, id = 'actor', organization = null } = who;
  return { id, kind: 'PERSON', tenant, grants: who.grants.map(grantOf), organization };
}

function grantOf(text: string): Grant {
  const [name, under] = text.split('@');
  const action: Action | undefined = ACTIONS.find((known) => known === name);
  if (!action || !under) throw new Error(`Not a grant: ${text}`);
  return { action, under };
}
