import { AUDIENCE, type Issuer, openIssuer } from '@linli/gateway/issuer/issuer.ts';
import { demoMachines, demoPeople } from '@linli/gateway/issuer/demo-people.ts';
import { type Child, openChild } from './children.ts';
import { gatewayEnvironment, type Plan, serviceEnvironments } from './environments.ts';

/** The running system: an issuer and three processes over databases that are already there. */
export interface System extends AsyncDisposable {
  readonly url: string;
  /** Where the graph is asked. */
  readonly graphUrl: string;
  readonly issuer: Issuer;
  /** Ready-made, for whoever only wants to look. */
  readonly demoTokens: readonly DemoToken[];
  readonly subgraphs: Child;
  readonly workers: Child;
  readonly gateway: Child;
}

export interface DemoToken {
  readonly name: string;
  readonly token: string;
}

export async function openSystem(plan: Plan, issuerKeyFile: string): Promise<System> {
  await using opened = new AsyncDisposableStack();
  const people = demoPeople({ department: plan.department });
  const issuer = opened.use(
    await openIssuer({
      port: plan.ports.issuer, keyFile: issuerKeyFile, people, machines: demoMachines,
    }),
  );
  const demoTokens = await Promise.all(
    [...people, ...demoMachines].map(async ({ sub, name }) => {
      return { name, token: await issuer.mint(sub) };
    }),
  );
  const trusted = {
    issuer: issuer.url, audience: AUDIENCE, algorithms: ['ES256'],
    revocationUri: issuer.revocationUri,
  };
  const services = serviceEnvironments(plan);
  const children = await Promise.allSettled([
    openChild('subgraphs', services),
    openChild('workers', services),
    openChild('gateway', [gatewayEnvironment(plan, trusted, demoTokens)]),
  ]);
  for (const child of children) if (child.status === 'fulfilled') opened.use(child.value);
  const [subgraphs, workers, gateway] = children.map(valueOrThrow);
  if (!subgraphs || !workers || !gateway) throw new Error('Three were started');
  const url = `http://127.0.0.1:${plan.ports.gateway}`;
  const kept = opened.move();
  return {
    url,
    graphUrl: `${url}/graphql`,
    issuer,
    demoTokens,
    subgraphs,
    workers,
    gateway,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function valueOrThrow<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}
