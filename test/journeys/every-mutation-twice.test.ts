import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composeSupergraph } from '@linli/schemas/compose.ts';
import { buildSchema } from 'graphql';
import type { Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { departmentOfficer, districtOfficer, hotline, streetOfficer } from '../people.ts';
import { modelEstate } from './petition-story.ts';

let linli: Constellation;
let asks: Record<'district' | 'street' | 'hotline' | 'department', Ask>;
let estateId: string;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  asks = {
    district: await linli.as(districtOfficer),
    street: await linli.as(streetOfficer),
    hotline: await linli.as(hotline),
    department: await linli.as(departmentOfficer(linli.plan.department)),
  };
  estateId = (await modelEstate(asks.district)).id;
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

/** The id each mutation answered, by its name; later ones are sent the ids of earlier ones. */
type Ids = Record<string, string>;
interface Sending {
  readonly mutation: string;
  readonly who: keyof typeof asks;
  readonly input: string;
  readonly answers: string;
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const step = ({ lodgePetition }: Ids) => ({ petitionId: lodgePetition });
const ELSE = { note: '另有说明' };

const SENDINGS: readonly Sending[] = [
  sending('changeManagementMode', 'district', 'Estate', () => ({
    estateId, mode: 'SELF_MANAGED', startsOn: '2026-09-10',
  }), { mode: 'NONE' }),
  sending('registerCompany', 'district', 'PropertyCompany', () => ({
    creditCode: '91350100M000100Y43', name: '新物业', registeredOn: '2026-01-05',
  }), { name: '另一物业' }),
  sending('blowWhistle', 'street', 'Whistle', () => ({
    division: '510116001', kind: 'DAILY', departmentId: linli.plan.department, reason: '联合检查',
  }), { reason: '另有缘由' }),
  sending('acknowledgeWhistle', 'department', 'Whistle', ({ blowWhistle }) => ({
    whistleId: blowWhistle,
  }), { whistleId: '01900000-0000-7000-8000-000000000000' }),
  sending('reportIn', 'department', 'Whistle', ({ blowWhistle }) => ({
    whistleId: blowWhistle, action: '已到场',
  }), { action: '另有处置' }),
  sending('rateReport', 'street', 'Whistle', ({ blowWhistle }) => ({
    whistleId: blowWhistle, rating: 5,
  }), { rating: 1 }),
  sending('registerVolunteer', 'street', 'Volunteer', ({ team }) => ({
    teamId: team, estateId, division: '510116001001', name: '王五', phone: '13700000000',
  }), { name: '王六' }),
  sending('recordService', 'street', 'ServiceRecord', ({ registerVolunteer }) => ({
    volunteerId: registerVolunteer, servedOn: '2026-09-09', hours: 2.5, content: '清扫',
  }), { hours: 3 }),
  sending('lodgePetition', 'hotline', 'Petition', () => order('CD-1'), { text: '另一件事' }),
  sending('signForPetition', 'district', 'Petition', step, ELSE, 'PetitionStepInput'),
  sending('contactPetitioner', 'district', 'Petition', step, ELSE, 'PetitionStepInput'),
  sending('handlePetition', 'district', 'Petition', (ids) => ({ ...step(ids), note: '已修' }), ELSE),
  sending('replyToPetition', 'district', 'Petition', (ids) => ({
    ...step(ids), text: '已修复', outcome: 'EXPLAINED',
  }), { text: '另一答复' }),
  sending('callBackPetition', 'hotline', 'Petition', (ids) => ({
    ...step(ids), result: 'SATISFIED',
  }), { result: 'UNSOLVED' }),
  sending('mergePetition', 'district', 'Petition', ({ first, repeat }) => ({
    petitionId: repeat, into: first,
  }), { into: '01900000-0000-7000-8000-000000000000' }),
];

test('every mutation sent twice is done once; another body under its key is refused', async () => {
  const [team, first, repeat] = [await aTeam(), await lodged('CD-2'), await lodged('CD-3')];
  const ids: Ids = { team, first, repeat };
  for (const each of SENDINGS) {
    const input = { idempotencyKey: `key of ${each.mutation}`, ...each.sent(ids) };
    const first = await send(each, input);
    expect(first).toEqual({ __typename: each.answers, id: expect.any(String) });
    const written = await everyRow();
    expect(await send(each, input)).toEqual(first);
    const refused = { __typename: 'Refusal', code: 'IDEMPOTENCY_CONFLICT' };
    expect(await send(each, { ...input, ...each.altered })).toEqual(refused);
    expect(await everyRow()).toEqual(written);
    ids[each.mutation] = String(first?.id);
  }
}, 60_000);

test('no mutation of the graph is left out', () => {
  const graph = buildSchema(composeSupergraph(), { assumeValidSDL: true, assumeValid: true });
  const mutations = Object.keys(graph.getMutationType()?.getFields() ?? {});
  expect(SENDINGS.map(({ mutation }) => mutation).toSorted()).toEqual(mutations.toSorted());
});

function sending(
  mutation: string, who: Sending['who'], answers: string, sent: Sending['sent'], altered: object,
  input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`,
): Sending {
  return { mutation, who, answers, sent, altered, input };
}

interface Answered {
  readonly __typename: string;
  readonly id?: string;
}

async function send(
  { mutation, who, input: type, answers }: Sending, input: object,
): Promise<Answered | undefined> {
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) {
    __typename ... on ${answers} { id } ... on Refusal { code } } }`;
  const { data } = await asks[who]<Record<string, Answered>>(query, { input });
  return data[mutation];
}

function order(channelNumber: string): object {
  return {
    channel: 'HOTLINE_12345', channelNumber, kind: 'COMPLAINT', category: 'PROPERTY.QUALITY',
    text: '电梯停运', caller: { name: '张三', phone: '13812345678' }, place: { estateId },
  };
}

async function lodged(number: string): Promise<string> {
  const lodge = sending('lodgePetition', 'hotline', 'Petition', () => order(number), {});
  const answered = await send(lodge, { idempotencyKey: number, ...order(number) });
  return String(answered?.id);
}

async function aTeam(): Promise<string> {
  const { data } = await asks.street<Teams>(
    '{ volunteerBrands { teams(first: 1) { nodes { id } } } }',
  );
  const teams = data.volunteerBrands.flatMap(({ teams }) => teams.nodes);
  return String(teams[0]?.id);
}
interface Teams {
  readonly volunteerBrands: { readonly teams: { readonly nodes: { readonly id: string }[] } }[];
}

/** How many rows there are wherever a mutation writes, and what state they are in. */
async function everyRow(): Promise<unknown> {
  return Promise.all([
    linli.rows('petition', `select (select string_agg(id || stage, ',' order by id) from petition) p,
      (select count(*) from evidence) e, (select count(*) from deadline) d,
      (select count(*) from call_back) c, (select count(*) from outbox) o`),
    linli.rows('property', `select (select count(*) from management_period) m,
      (select count(*) from company) c`),
    linli.rows('grid', "select string_agg(id || state, ',' order by id) from whistle"),
    linli.rows('social', 'select (select count(*) from volunteer), count(*) from service_record'),
  ]);
}
