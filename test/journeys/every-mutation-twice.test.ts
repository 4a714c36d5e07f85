import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composeSupergraph } from '@linli/schemas/compose.ts';
import { buildSchema } from 'graphql';
import type { Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import {
  creditOfficer, departmentOfficer, districtOfficer, gridOfficer, headOf, hotline, petitionOfficer,
  reexaminationOfficer, reviewOfficer, rulesApprover, streetOfficer,
} from '../people.ts';
import { CASE_SENDINGS, someCases } from './case-sendings.ts';
import { CREDIT_CHANGE, CREDIT_SENDINGS } from './credit-sendings.ts';
import {
  aClaim, aReprisal, CHAIN_SENDINGS, type ChainPerson, TO_REVIEWED,
} from './chain-sendings.ts';
import { EVENT_SENDINGS, type EventPerson, GRID_CHANGE, someEvents } from './event-sendings.ts';
import { MEASURE_SENDINGS, someOrders } from './measure-sendings.ts';
import { modelEstate } from './petition-story.ts';
import { PETITION_CHANGE, profileSendings, proposal } from './profile-sendings.ts';

let linli: Constellation;
let asks: Record<
  'hotline' | 'credit' | 'rules' | ChainPerson | EventPerson, Ask
>;
let estateId: string;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  asks = {
    district: await linli.as(districtOfficer),
    street: await linli.as(streetOfficer),
    hotline: await linli.as(hotline),
    department: await linli.as(departmentOfficer(linli.plan.department)),
    credit: await linli.as(creditOfficer),
    rules: await linli.as(rulesApprover),
    gridOfficer: await linli.as(gridOfficer),
    head: await linli.as(headOf(linli.plan.department)),
    petitionOffice: await linli.as(petitionOfficer),
    reviewer: await linli.as(reviewOfficer),
    reexaminer: await linli.as(reexaminationOfficer),
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
  sending('rateWhistle', 'department', 'Whistle', ({ blowWhistle }) => ({
    whistleId: blowWhistle, justified: true, rating: 4,
  }), { rating: 1 }),
  ...EVENT_SENDINGS.map(({ mutation, who, type, sent, altered }) => {
    return sending(mutation, who, 'GridEvent', sent, altered, type);
  }),
  sending('enrolOfficer', 'district', 'GridOfficer', () => ({
    division: '510116', kind: 'OFFICIAL', name: '赵六', phone: '13700000001',
  }), { name: '赵七' }),
  sending('endDuty', 'district', 'GridDuty', ({ duty }) => ({ dutyId: duty }), {
    dutyId: '01900000-0000-7000-8000-000000000000',
  }),
  sending('assignOfficer', 'district', 'GridDuty', ({ enrolOfficer }) => ({
    officerId: enrolOfficer, post: 'DISTRICT_CENTRE', place: '510116',
  }), { post: 'STREET_LEADER' }),
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
  ...CREDIT_SENDINGS.map(({ mutation, who, answers, sent, altered }) => {
    return sending(mutation, who, answers, sent, altered);
  }),
  ...CASE_SENDINGS.map(({ mutation, answers, sent, altered }) => {
    return sending(mutation, 'credit', answers, sent, altered);
  }),
  ...[...CHAIN_SENDINGS, ...MEASURE_SENDINGS].map(({ mutation, who, type, sent, altered }) => {
    return sending(mutation, who, 'Petition', sent, altered, type);
  }),
  ...profileSendings('Grid', GRID_CHANGE).map(({ mutation, who, type, sent, altered }) => {
    return sending(mutation, who, 'ProfileVersion', sent, altered, type);
  }),
  ...[
    ...profileSendings('Petition', PETITION_CHANGE), ...profileSendings('Credit', CREDIT_CHANGE),
  ].map(({ mutation, who, type, sent, altered }) => {
    return sending(mutation, who, 'ProfileVersion', sent, altered, type);
  }),
];

test('every mutation sent twice is done once; another body under its key is refused', async () => {
  const [team, first, repeat] = [await aTeam(), await lodged('CD-2'), await lodged('CD-3')];
  const ids: Ids = { team, first, repeat, duty: await theDuty(),
    ...await someChains(), ...await someOrders(linli, asks, estateId),
    Petition: await proposed('Petition', PETITION_CHANGE),
    Credit: await proposed('Credit', CREDIT_CHANGE),
    Grid: await proposed('Grid', GRID_CHANGE), ...await someEvents(asks.gridOfficer),
    ...await someCases(linli, asks.credit) };
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

/** A version that waits to be decided on. */
async function proposed(noun: string, change: object): Promise<string> {
  const [propose] = profileSendings(noun, change);
  const mutation = `propose${noun}Profile`;
  const answered = await send(
    sending(mutation, 'district', 'ProfileVersion', () => ({}), {}, propose?.type),
    { idempotencyKey: randomUUID(), ...proposal(change) },
  );
  return String(answered?.id);
}

/** Petitions on the national course that are where some of its steps begin. */
async function someChains(): Promise<Ids> {
  const ids = { department: linli.plan.department, estate: estateId };
  const routed = await stepped('registerPetition', 'hotline', aClaim('13600000002')(ids));
  const reviewed = await stepped('registerPetition', 'hotline', aClaim('13600000003')(ids));
  for (const [who, mutation] of TO_REVIEWED) {
    const step = CHAIN_SENDINGS.find((each) => each.mutation === mutation);
    await stepped(mutation, who, step?.sent({ ...ids, registerPetition: reviewed }) ?? {});
  }
  const retaliation = await stepped(
    'registerPetition', 'hotline', aReprisal('13600000004', routed)(ids));
  return { ...ids, routed, reviewed, retaliation };
}

async function stepped(mutation: string, who: ChainPerson, input: object): Promise<string> {
  const type = CHAIN_SENDINGS.find((each) => each.mutation === mutation)?.type;
  const answered = await send(sending(mutation, who, 'Petition', () => input, {}, type), {
    idempotencyKey: randomUUID(), ...input,
  });
  expect(answered).toEqual({ __typename: 'Petition', id: expect.any(String) });
  return String(answered?.id);
}

async function aTeam(): Promise<string> {
  const { data } = await asks.street<Teams>(
    '{ volunteerBrands { teams(first: 1) { nodes { id } } } }',
  );
  const teams = data.volunteerBrands.flatMap(({ teams }) => teams.nodes);
  return String(teams[0]?.id);
}
/** Whoever is on duty at the district's centre. */
async function theDuty(): Promise<string> {
  const { data } = await asks.district<{ onDuty: { id: string; post: string }[] }>(
    '{ onDuty(place: "510116") { id post } }',
  );
  return String(data.onDuty.find(({ post }) => post === 'DISTRICT_CENTRE')?.id);
}
interface Teams {
  readonly volunteerBrands: { readonly teams: { readonly nodes: { readonly id: string }[] } }[];
}

/** How many rows there are wherever a mutation writes, and what state they are in. */
async function everyRow(): Promise<unknown> {
  return Promise.all([
    linli.rows('petition', `select (select string_agg(id || stage, ',' order by id) from petition) p,
      (select string_agg(id || state, ',' order by id) from profile) r,
      (select string_agg(id || coalesce(decision, ''), ',' order by id) from petition_measure) m,
      (select count(*) from evidence) e, (select count(*) from chain_act) a,
      (select string_agg(petition_id || stage, ',' order by petition_id) from chain) n, (select count(*) from deadline) d,
      (select count(*) from call_back) c, (select count(*) from outbox) o`),
    linli.rows('property', `select (select count(*) from management_period) m,
      (select string_agg(id || stage, ',' order by id) from credit_case) k,
      (select string_agg(id || state, ',' order by id) from credit_listing) l,
      (select count(*) from credit_list_version) v, (select count(*) from credit_entry) e,
      (select string_agg(id || coalesce(duty_evidence, ''), ',' order by id)
        from credit_disclosure) s,
      (select count(*) from company) c`),
    linli.rows('grid', `select (select string_agg(id || state || coalesce(call_rating, 0), ',' order by id) from whistle) w,
      (select string_agg(id || stage, ',' order by id) from grid_event) e,
      (select count(*) from grid_event_step) t, (select count(*) from deadline) c,
      (select string_agg(id || state, ',' order by id) from profile) r,
      (select string_agg(id || coalesce(ended_at::text, ''), ',' order by id) from duty) d,
      (select count(*) from officer) o`),
    linli.rows('social', 'select (select count(*) from volunteer), count(*) from service_record'),
  ]);
}
