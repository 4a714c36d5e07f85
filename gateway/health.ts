import type { FastifyInstance } from 'fastify';
import { AccessDenied, may } from '@linli/kernel/actor.ts';
import { EXPOSITION } from './counters.ts';
import type { Counters } from './counters.ts';
import type { GovernedGateway } from './governed-gateway.ts';
import type { Identify } from './identity/identity.ts';

export interface HealthOptions {
  readonly gateway: GovernedGateway;
  readonly identify: Identify;
  readonly counters: Counters;
}

/** How the gateway is: to an orchestrator in a word, to whoever runs the system in figures. */
export function registerHealth(
  app: FastifyInstance,
  { gateway, identify, counters }: HealthOptions,
): void {
  app.get('/health/live', async () => ({ live: true }));
  app.get('/health/ready', async (_, reply) => {
    const unready = await gateway.unready();
    const ready = unready.length === 0;
    return reply.code(ready ? 200 : 503).send({ ready, unready, breakers: gateway.breakers() });
  });
  app.get('/metrics', async ({ headers }, reply) => {
    const actor = await identify(headers.authorization, null);
    if (!may(actor, 'system.operate', actor.tenant)) throw new AccessDenied('FORBIDDEN');
    return reply.type(EXPOSITION).send(counters.text());
  });
}
