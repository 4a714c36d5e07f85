/**
 * The 12345 hotline: signs in as a program, lodges a petition and follows its deadlines. All it
 * asks is registered with the district, and sent by id.
 */
import { openClient } from '@linli/client/client.ts';
import {
  EstatesDocument, LodgePetitionDocument, PetitionDocument,
} from '@linli/client/hotline.generated.ts';
import manifest from '../documents/manifests/hotline-12345.1.json' with { type: 'json' };
import { placeIn, say, secretIn } from './place.ts';
import { tokenOfMachine } from './tokens.ts';

const { graph, issuer } = placeIn(process.env);
const token = await tokenOfMachine(issuer, 'hotline-12345', secretIn(process.env));
const client = openClient({ url: graph, token, manifests: [manifest] });

const { estates } = await client.ask(EstatesDocument, { under: '510116001001', first: 1 });
const [estate] = estates?.nodes ?? [];
if (!estate) throw new Error('The hotline sees no estate there');

// The hotline's own number of the order: sent again, it gets the same answer.
const number = `EXAMPLE-${Date.now()}`;
const { lodgePetition: lodged } = await client.ask(LodgePetitionDocument, {
  input: {
    idempotencyKey: number,
    channel: 'HOTLINE_12345',
    channelNumber: number,
    kind: 'COMPLAINT',
    category: 'PROPERTY.QUALITY',
    text: '电梯停运三天，物业一直不修。',
    caller: { name: '张三', phone: '13812345678' },
    place: { estateId: estate.id },
  },
});
if (lodged.__typename === 'Refusal') throw new Error(`${lodged.code}: ${lodged.message}`);
say(`Petition ${lodged.number} at ${estate.name}: ${lodged.stage}`);

const { petition } = await client.ask(PetitionDocument, { id: lodged.id });
say(`With ${petition?.department.name}`);
for (const { kind, dueAt, state } of petition?.deadlines ?? []) say(`${kind} by ${dueAt}: ${state}`);
