/**
 * A portal for people: signs an officer in, shows the district in figures, and pages through the
 * estates of a community. With `--watch` it goes on to show petitions as they change.
 */
import { openClient } from '@linli/client/client.ts';
import { pages } from '@linli/client/pages.ts';
import {
  EstatesDocument, FiguresDocument, PetitionChangedDocument,
} from '@linli/client/portal.generated.ts';
import { placeIn, say } from './place.ts';
import { tokenOfPerson } from './tokens.ts';

const { graph, issuer } = placeIn(process.env);
const token = await tokenOfPerson(issuer, 'district-officer');
const client = openClient({ url: graph, token });

const { gridTotals, estateTotals } = await client.ask(FiguresDocument, { under: '510116' });
say(`${estateTotals?.estates} estates, ${gridTotals?.all} grids`);

const ofCommunity = pages(async (after) => {
  const asked = { under: '510116001001', first: 5, after };
  return (await client.ask(EstatesDocument, asked)).estates;
});
let shown = 0;
for await (const { nodes, totalCount } of ofCommunity) {
  for (const { name, company } of nodes) {
    say(`${name}: ${company ? `${company.name}, ${company.credit.grade}` : 'no company'}`);
  }
  shown += nodes.length;
  say(`${shown} of ${totalCount} estates`);
}

if (process.argv.includes('--watch')) {
  say('Watching petitions');
  for await (const { data } of client.stream(PetitionChangedDocument, { under: '510116' })) {
    const { number, stage, estate, owedBy } = data.petitionChanged ?? {};
    say(`Petition ${number} at ${estate?.name}: ${stage}, owed by ${owedBy?.level ?? 'nobody'}`);
  }
}
