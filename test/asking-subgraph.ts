import { randomUUID } from 'node:crypto';
import { openSigner } from '@linli/chassis/identity.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Plan } from '@linli/infra/embedded/environments.ts';
import { SERVICES, type ServiceName } from '@linli/schemas/events/event.ts';
import type { Subject } from './asking.ts';

/** Asks one subgraph past the gateway, with its signature: what `_entities` would be asked. */
export function askSubgraph({ ports, secrets }: Plan, service: ServiceName, subject: Subject) {
  const signer = openSigner(secrets.identityPrivateJwk);
  const { sub: id, tenant, grants, organization = null } = subject;
  const actor = anActor({ id, tenant, grants, organization });
  const url = `http://127.0.0.1:${ports.subgraphs[SERVICES.indexOf(service)]}/graphql`;
  return async (query: string, variables: object): Promise<unknown> => {
    const body = JSON.stringify({ query, variables });
    const sending = { method: 'POST', path: '/graphql', body, requestId: randomUUID() };
    const signed = await signer.headers(actor, service, sending);
    const headers = { 'content-type': 'application/json', ...signed };
    const answer = await (await fetch(url, { method: 'POST', headers, body })).json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
}
