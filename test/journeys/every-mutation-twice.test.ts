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
import { refusedAtGateway, unaudited } from './audited.ts';
import { BODY_SENDINGS, GOVERNANCE_CHANGE } from './body-sendings.ts';
import { BOOKING_SENDINGS } from './booking-sendings.ts';
import { CASE_SENDINGS, someCases } from './case-sendings.ts';
import { CREDIT_CHANGE, CREDIT_SENDINGS } from './credit-sendings.ts';
import {
  aClaim, aReprisal, CHAIN_SENDINGS, type ChainPerson, TO_REVIEWED,
} from './chain-sendings.ts';
import { CONSENT_SENDINGS, someResident } from './consent-sendings.ts';
import { EVENT_SENDINGS, GRID_CHANGE, someEvents } from './event-sendings.ts';
import { everyRow } from './every-row.ts';
import { EVERYDAY_SENDINGS, order } from './everyday-sendings.ts';
import { FUND_SENDINGS, someFunds } from './fund-sendings.ts';
import { LIBRARY_SENDINGS } from './library-sendings.ts';
import { MATTER_SENDINGS, someMatters } from './matter-sendings.ts';
import { MEASURE_SENDINGS, someOrders } from './measure-sendings.ts';
import { PARTY_SENDINGS, someMembers } from './party-sendings.ts';
import { modelEstate } from './petition-story.ts';
import { someBodies } from './some-bodies.ts';
import { PROJECT_SENDINGS, someProjects } from './project-sendings.ts';
import { type Ids, type Sender, type Sending, sending } from './sending.ts';
import { PETITION_CHANGE, profileSendings, proposal } from './profile-sendings.ts';

let linli: Constellation;
let asks: Record<Sender, Ask>;
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

const SENDINGS: readonly Sending[] = [
  ...EVERYDAY_SENDINGS,
  ...EVENT_SENDINGS.map(({ mutation, who, type, sent, altered }) => {
    return sending(mutation, who, 'GridEvent', sent, altered, type);
  }),
  ...MATTER_SENDINGS.map(({ mutation, who, type, sent, altered }) => {
    return sending(mutation, who, 'GridMatter', sent, altered, type);
  }),
  ...[
    ...FUND_SENDINGS, ...PROJECT_SENDINGS, ...BOOKING_SENDINGS, ...LIBRARY_SENDINGS,
  ].map(({ mutation, answers, sent, altered }) => {
    return sending(mutation, 'district', answers, sent, altered);
  }),
  ...CONSENT_SENDINGS.map(({ mutation, sent, altered }) => {
    return sending(mutation, 'district', 'ResidentConsent', sent, altered);
  }),
  ...PARTY_SENDINGS.map(({ mutation, who, answers, sent, altered }) => {
    return sending(mutation, who, answers, sent, altered);
  }),
  ...BODY_SENDINGS,
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
    ...profileSendings('Governance', GOVERNANCE_CHANGE),
  ].map(({ mutation, who, type, sent, altered }) => {
    return sending(mutation, who, 'ProfileVersion', sent, altered, type);
  }),
];

test('every mutation sent twice is done once; another body under its key is refused', async () => {
  const [team, first, repeat] = [await aTeam(), await lodged('CD-2'), await lodged('CD-3')];
  const funds = await someFunds(linli);
  const ids: Record<string, string> = { team, first, repeat, duty: await theDuty(),
    ...await someChains(), ...await someOrders(linli, asks, estateId),
    Petition: await proposed('Petition', PETITION_CHANGE),
    Credit: await proposed('Credit', CREDIT_CHANGE), ...await someBodies(linli),
    Governance: await proposed('Governance', GOVERNANCE_CHANGE),
    Grid: await proposed('Grid', GRID_CHANGE), ...await someEvents(asks.gridOfficer),
    ...await someMatters(asks), ...await someResident(linli), ...funds,
    ...await someProjects(linli, funds['homes'] ?? ''),
    ...await someMembers(linli), ...await someCases(linli, asks.credit) };
  for (const each of SENDINGS) {
    const input = { idempotencyKey: `key of ${each.mutation}`, ...each.sent(ids) };
    const first = await send(each, input);
    expect(first).toEqual({ __typename: each.answers, id: expect.any(String) });
    const written = await everyRow(linli);
    expect(await send(each, input)).toEqual(first);
    const refused = { __typename: 'Refusal', code: 'IDEMPOTENCY_CONFLICT' };
    expect(await send(each, { ...input, ...each.altered })).toEqual(refused);
    expect(await everyRow(linli)).toEqual(written);
    ids[each.mutation] = String(first?.id);
  }
}, 240_000);

test('whatever was written or refused is in the audit chain', async () => {
  expect(await unaudited(linli, SENDINGS.map(({ mutation }) => mutation))).toEqual([]);
  expect(await refusedAtGateway(linli, asks.hotline)).toEqual([
    { actor: 'anonymous', code: 'UNAUTHENTICATED' }, { actor: 'hotline-12345', code: 'FORBIDDEN' },
  ]);
}, 240_000);

test('no mutation of the graph is left out', () => {
  const graph = buildSchema(composeSupergraph(), { assumeValidSDL: true, assumeValid: true });
  const mutations = Object.keys(graph.getMutationType()?.getFields() ?? {});
  expect(SENDINGS.map(({ mutation }) => mutation).toSorted()).toEqual(mutations.toSorted());
});

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

async function lodged(number: string): Promise<string> {
  const input = order(number, { estate: estateId });
  const lodge = sending('lodgePetition', 'hotline', 'Petition', () => input, {});
  const answered = await send(lodge, { idempotencyKey: number, ...input });
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
