import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ask, asker } from '../asking.ts';
import { askSubgraph } from '../asking-subgraph.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { agency, districtOfficer, hotline, shuichengOfficer } from '../people.ts';
import { LODGE, type Lodged, modelEstate } from './petition-story.ts';

let linli: Constellation;
let ours: Ask;
let theirs: Ask;
let ids: Record<'estate' | 'company' | 'grid' | 'petition' | 'party' | 'volunteer', string>;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  [ours, theirs] = [await linli.as(districtOfficer), await linli.as(shuichengOfficer)];
  const estate = await modelEstate(ours);
  const lodged = await (await linli.as(hotline))<Lodged>(LODGE, {
    input: {
      idempotencyKey: 'a', channel: 'HOTLINE_12345', channelNumber: 'CD-1', kind: 'HELP',
      category: 'NOISE', text: '楼上噪声', caller: { name: '李四', phone: '13900000000' },
      place: { estateId: estate.id },
    },
  });
  const { data } = await ours<Neighbourhood>(
    `query($id: ID!) { estate(id: $id) { company { id } grids(first: 1) { nodes { id } }
      partyOrganizations { id } volunteers(first: 1) { nodes { id } } } }`,
    { id: estate.id },
  );
  ids = {
    estate: estate.id,
    company: data.estate.company.id,
    grid: data.estate.grids.nodes[0]?.id ?? '',
    petition: lodged.data.lodgePetition.id,
    party: data.estate.partyOrganizations[0]?.id ?? '',
    volunteer: data.estate.volunteers.nodes[0]?.id ?? '',
  };
  expect(Object.values(ids).every(Boolean)).toBe(true);
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

describe('another tenant', () => {
  test('sees nothing of ours by id, whoever owns it', async () => {
    const { data } = await theirs(
      `query($estate: ID!, $company: ID!, $grid: ID!, $petition: ID!, $party: ID!, $volunteer: ID!) {
        division(code: "510116") { code }
        estate(id: $estate) { id } company(id: $company) { id } grid(id: $grid) { id }
        petition(id: $petition) { id } petitionByNumber(channel: HOTLINE_12345, number: "CD-1") { id }
        partyOrganization(id: $party) { id } volunteer(id: $volunteer) { id }
      }`,
      ids,
    );
    expect(Object.values(data)).toEqual(Array(8).fill(null));
  });

  test('sees nothing of ours in any list, whatever filter is tried', async () => {
    const { data } = await theirs<Record<string, { totalCount?: number; all?: number }>>(
      `query($estate: ID!, $company: ID!) {
        estates(filter: { under: "510116" }) { totalCount }
        byCompany: estates(filter: { companyId: $company }) { totalCount }
        grids(filter: { estateId: $estate }) { totalCount }
        petitions(filter: { estateId: $estate }) { totalCount }
        openDeadlines(filter: { under: "510116" }) { totalCount }
        partyOrganizations(filter: { estateId: $estate }) { totalCount }
        socialOrganizations(filter: { under: "510116" }) { totalCount }
        gridTotals(under: "510116") { all }
      }`,
      ids,
    );
    for (const counted of Object.values(data)) expect(counted.totalCount ?? counted.all).toBe(0);
  });

  test.each([
    ['property', 'Estate', 'estate'],
    ['property', 'PropertyCompany', 'company'],
    ['grid', 'Grid', 'grid'],
    ['petition', 'Petition', 'petition'],
    ['party', 'PartyOrganization', 'party'],
    ['social', 'Volunteer', 'volunteer'],
  ] as const)('is given null by the %s subgraph for our %s as an entity', async (...of) => {
    const [service, type, id] = of;
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    const variables = { r: [{ __typename: type, id: ids[id] }] };
    const seen = await askSubgraph(linli.plan, service, districtOfficer)(query, variables);
    expect(seen).toEqual({ _entities: [{ __typename: type }] });
    const unseen = await askSubgraph(linli.plan, service, shuichengOfficer)(query, variables);
    expect(unseen).toEqual({ _entities: [null] });
  });

  test('is shown an estate of ours, as a stub of any subgraph, with nothing in it', async () => {
    const variables = { r: [{ __typename: 'Estate', id: ids.estate }] };
    const inside = {
      grid: 'grids { totalCount } residents { totalCount }',
      party: 'partyOrganizations { id }',
      social: 'volunteers { totalCount }',
      petition: 'petitions { totalCount }',
    } as const;
    for (const service of ['grid', 'party', 'social', 'petition'] as const) {
      const query = `query($r: [_Any!]!) { _entities(representations: $r) {
        ... on Estate { ${inside[service]} } } }`;
      const answer = await askSubgraph(linli.plan, service, shuichengOfficer)(query, variables);
      expect(JSON.stringify(answer)).not.toMatch(/[1-9a-f]{8}|"totalCount":[1-9]/);
    }
  });

  test('writes nothing of ours: every mutation is refused, and no row changes', async () => {
    const before = await snapshot();
    const { estate, company, petition, volunteer } = ids;
    const attempts: [name: string, input: string, value: object][] = [
      ['changeManagementMode', 'ChangeManagementModeInput', {
        estateId: estate, mode: 'NONE', startsOn: '2026-09-10',
      }],
      ['blowWhistle', 'BlowWhistleInput', {
        division: '510116001', kind: 'DAILY', departmentId: company, reason: 'x',
      }],
      ['registerVolunteer', 'RegisterVolunteerInput', {
        teamId: volunteer, estateId: estate, division: '510116001001', name: '王五',
        phone: '13700000000',
      }],
      ['recordService', 'RecordServiceInput', {
        volunteerId: volunteer, servedOn: '2026-09-09', hours: 1, content: 'x',
      }],
      ['signForPetition', 'PetitionStepInput', { petitionId: petition }],
      ['contactPetitioner', 'PetitionStepInput', { petitionId: petition }],
      ['handlePetition', 'HandlePetitionInput', { petitionId: petition, note: 'x' }],
      ['replyToPetition', 'ReplyToPetitionInput', {
        petitionId: petition, text: 'x', outcome: 'EXPLAINED',
      }],
      ['callBackPetition', 'CallBackPetitionInput', {
        petitionId: petition, result: 'SATISFIED',
      }],
      ['mergePetition', 'MergePetitionInput', { petitionId: petition, into: petition }],
      ['lodgePetition', 'LodgePetitionInput', {
        channel: 'PORTAL', kind: 'HELP', category: 'NOISE', text: 'x',
        caller: { name: '赵六', phone: '13600000000' }, place: { estateId: estate },
      }],
    ];
    for (const [name, type, input] of attempts) {
      const { data, errors } = await theirs<Record<string, { __typename: string }> | null>(
        `mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`,
        { input: { idempotencyKey: 'x', ...input } },
        { allowErrors: true },
      );
      const outcome = errors[0]?.extensions?.code ?? data?.[name]?.__typename;
      expect([name, outcome]).toEqual([name, expect.stringMatching(/^(Refusal|FORBIDDEN)$/)]);
    }
    expect(await snapshot()).toEqual(before);
  });
});

test('nobody, and a partner who may not, are told so', async () => {
  const askAsNobody = asker(linli.system.graphUrl, null);
  const nobody = await askAsNobody('{ estates { totalCount } }', {}, { allowErrors: true });
  expect([nobody.status, nobody.errors[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
  const partner = await linli.as(agency);
  const one = 'query($id: ID!) { petition(id: $id) { id } }';
  const told = await partner(one, { id: ids.petition }, { allowErrors: true });
  expect([told.status, told.data, told.errors[0]?.extensions?.code])
    .toEqual([403, undefined, 'FORBIDDEN']);
});

/** How many rows there are in every table a write would touch. */
async function snapshot(): Promise<unknown> {
  return Promise.all([
    linli.rows('petition', PETITION_ROWS),
    linli.rows('property', 'select count(*) from management_period'),
    linli.rows('grid', 'select count(*) from whistle'),
    linli.rows('social', 'select (select count(*) from volunteer), count(*) from service_record'),
  ]);
}

const PETITION_ROWS = `select (select count(*) from petition) petitions,
  (select count(*) from evidence) evidence, (select sum(version) from deadline) clocks`;

describe('a partner agency in a project', () => {
  const LISTED = '{ consentedResidents(project: "spring") { nodes { name phone } totalCount } }';

  test('sees who consented, in what they consented to, until they withdraw it', async () => {
    const partner = await linli.as({
      sub: 'social-worker', kind: 'PERSON', tenant: '510116', organization: 'agency-1',
      grants: ['grid.read', 'personal.read'].map((action) => `${action}@510116;project=spring`),
    }, 'CARE');
    expect((await partner(LISTED)).data)
      .toEqual({ consentedResidents: { nodes: [], totalCount: null } });
    const [resident] = await linli.rows<{ id: string }>('grid',
      `select id from resident where tenant = '510116' limit 1`);
    const { data: { giveConsent: { id } } } = await ours<{ giveConsent: { id: string } }>(
      `mutation($input: GiveConsentInput!) { giveConsent(input: $input) {
        ... on ResidentConsent { id } ... on Refusal { message } } }`,
      { input: {
        idempotencyKey: 'consent', residentId: resident?.id, classes: ['NAME'],
        organization: 'agency-1', project: 'spring', purpose: 'CARE', notice: '榆心社工,上门关怀',
        byGuardian: true, validTo: '2026-12-31T00:00:00+08:00',
      } },
    );
    expect((await partner(LISTED)).data).toEqual({ consentedResidents: {
      nodes: [{
        name: expect.stringMatching(/^[^*]+$/), phone: expect.stringMatching(/^1\d\d\*{4}\d{4}$/),
      }],
      totalCount: null,
    } });
    await ours(`mutation($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
      __typename } }`, { input: { idempotencyKey: 'withdrawn', consentId: id } });
    expect((await partner(LISTED)).data)
      .toEqual({ consentedResidents: { nodes: [], totalCount: null } });
  });
});

interface Neighbourhood {
  readonly estate: {
    readonly company: { id: string };
    readonly grids: { nodes: { id: string }[] };
    readonly partyOrganizations: { id: string }[];
    readonly volunteers: { nodes: { id: string }[] };
  };
}
