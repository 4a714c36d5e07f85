import { randomUUID } from 'node:crypto';
import { openSigner } from '@linli/chassis/identity.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { SERVICES, type ServiceName } from '@linli/schemas/events/event.ts';
import type { Subject } from '../../asking.ts';
import type { Constellation } from '../../constellation.ts';
import { type Told, toldBy } from './answers.ts';

export interface Asking {
  gateway(who: Subject | null, query: string): Promise<Told>;
  /** Past the gateway: its lock is taken out, and only its signature is left. */
  subgraph(
    service: ServiceName, who: Subject | null, query: string, variables?: object,
  ): Promise<Told>;
}

export function openAsking({ system, plan }: Constellation): Asking {
  const signer = openSigner(plan.secrets.identityPrivateJwk);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (who: Subject): Promise<string> => {
    const name = `${who.tenant} ${who.grants.join()}`;
    const token = tokens.get(name) ?? system.issuer.mint({ organization: null, ...who });
    tokens.set(name, token);
    return token;
  };
  const headersOf = async (who: Subject | null): Promise<Record<string, string>> =>
    who ? { authorization: `Bearer ${await tokenOf(who)}` } : {};

  return {
    async gateway(who, query) {
      const body = JSON.stringify({ query });
      return toldBy(await post(system.graphUrl, body, await headersOf(who)));
    },
    async subgraph(service, who, query, variables = {}) {
      const url = `http://127.0.0.1:${plan.ports.subgraphs[SERVICES.indexOf(service)]}/graphql`;
      const body = JSON.stringify({ query, variables });
      const sending = { method: 'POST', path: '/graphql', body, requestId: randomUUID() };
      const signed = who ? await signer.headers(actorOf(who), service, sending) : {};
      return toldBy(await post(url, body, signed));
    },
  };
}

function actorOf({ sub: id, tenant, grants, organization = null }: Subject) {
  return anActor({ id, tenant, grants, organization });
}

function post(url: string, body: string, headers: Record<string, string>): Promise<Response> {
  const type = { 'content-type': 'application/json' };
  return fetch(url, { method: 'POST', body, headers: { ...type, ...headers } });
}
