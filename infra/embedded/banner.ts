import { demoMachines } from '@linli/gateway/issuer/demo-people.ts';
import { DEMO_QUERY } from './demo-query.ts';
import type { System } from './system.ts';

/** Who of the demo people is printed; the console offers the rest too. */
const SHOWN = ['District officer', 'Grid officer', 'Hotline 12345', 'Partner agency'];

/** What somebody needs to ask a first question. */
export function banner({ url, graphUrl, issuer, demoTokens }: System): string {
  const tokens = demoTokens
    .filter(({ name }) => SHOWN.some((shown) => name.startsWith(shown)))
    .map(({ name, token }) => `  ${name}\n  ${token}\n`);
  const secrets = demoMachines.map(({ sub }) => `  ${sub}  ${issuer.secretOf(sub)}`);
  return [
    '\nLinli 邻里 runs.\n',
    `  The graph    ${graphUrl}`,
    `  Explore it   ${url}/`,
    `  Operate it   ${url}/operators/\n`,
    'Tokens, as `authorization: Bearer …`:\n',
    ...tokens,
    `Programs sign in at ${issuer.url}/token, by name and secret:\n`,
    ...secrets,
    '',
    'A first query:\n',
    DEMO_QUERY.replaceAll(/^/gm, '  '),
    '\nCtrl-C stops it; `npm run reset` wipes it.',
  ].join('\n');
}
