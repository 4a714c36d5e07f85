/**
 * A partner agency: signs in as a program and reads what its grants let it. Who volunteers is told
 * masked; what is not for partners is refused with a code.
 */
import { openClient } from '@linli/client/client.ts';
import { GraphError } from '@linli/client/errors.ts';
import { EstatesDocument } from '@linli/client/partner.generated.ts';
import { FiguresDocument } from '@linli/client/portal.generated.ts';
import { placeIn, say, secretIn } from './place.ts';
import { tokenOfMachine } from './tokens.ts';

const { graph, issuer } = placeIn(process.env);
const token = await tokenOfMachine(issuer, 'partner-agency', secretIn(process.env));
const client = openClient({ url: graph, token });

const { estates } = await client.ask(EstatesDocument, { under: '510116001001', first: 3 });
for (const { name, volunteers } of estates?.nodes ?? []) {
  say(`${name}: ${volunteers?.totalCount} volunteers`);
  for (const { name: who, phone, team } of volunteers?.nodes ?? []) {
    say(`  ${who}, ${phone}, ${team.name}`);
  }
}

try {
  await client.ask(FiguresDocument, { under: '510116' });
} catch (error) {
  if (!(error instanceof GraphError)) throw error;
  say(`The district's figures are not for partners: ${error.code}`);
}
