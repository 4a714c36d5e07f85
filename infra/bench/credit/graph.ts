import { realClock } from '@linli/chassis/clock.ts';
import { newIdentityKeys, openSigner } from '@linli/chassis/identity.ts';
import type { Action, Actor } from '@linli/kernel/actor.ts';
import { serve } from '@linli/property/server.ts';
import { TENANT } from './filling.ts';
import type { Place } from './place.ts';

/** The subgraph of the register of property, asked as the gateway asks it. */
export interface Graph extends AsyncDisposable {
  ask(actor: Actor, query: string, variables: object): Promise<string>;
}

export async function openGraph({ urls }: Place): Promise<Graph> {
  const keys = newIdentityKeys();
  const api = await serve({
    DATABASE_URL: urls.api, IDENTITY_JWKS: keys.subgraphJwks, PORT: '0',
    VAULT_KEY: Buffer.alloc(32, 7).toString('base64'),
  }, realClock);
  const signer = openSigner(keys.privateJwk);
  let asked = 0;
  return {
    async ask(actor, query, variables) {
      const body = JSON.stringify({ query, variables });
      asked += 1;
      const sending = {
        method: 'POST', path: new URL(api.url).pathname, body, requestId: `bench ${asked}`,
      };
      const signed = await signer.headers(actor, 'property', sending);
      const headers = { 'content-type': 'application/json', ...signed };
      const answer = await fetch(api.url, { method: 'POST', headers, body });
      return answer.text();
    },
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  };
}

export function official(id: string, ...actions: Action[]): Actor {
  const all: Action[] = ['property.read', ...actions];
  const grants = all.map((action) => ({ action, under: TENANT }));
  const nobody = { organization: null, purpose: null, client: null };
  return { id, kind: 'PERSON', tenant: TENANT, ...nobody, grants };
}
