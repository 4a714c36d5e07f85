import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Constellation, openConstellation } from '../constellation.ts';
import { type Ask, until } from '../asking.ts';
import { departmentOfficer, districtOfficer, hotline, streetOfficer } from '../people.ts';
import { LODGE, type Lodged, modelEstate, PETITION, type Shown } from './petition-story.ts';

let linli: Constellation;
let asHotline: Ask;
let asDistrict: Ask;
let petition: string;
let companyId: string;
let departmentId: string;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  [asHotline, asDistrict] = [await linli.as(hotline), await linli.as(districtOfficer)];
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

const complaint = (estateId: string) => ({
  idempotencyKey: 'order-1',
  channel: 'HOTLINE_12345',
  channelNumber: 'CD20260910-0001',
  kind: 'COMPLAINT',
  category: 'PROPERTY.QUALITY',
  text: '电梯停运三天，物业一直不修。',
  caller: { name: '张三', phone: '13812345678' },
  place: { estateId },
});

test('C-23 12345平台互通: the hotline’s order is lodged once, however often it is sent', async () => {
  const estate = await modelEstate(asDistrict);
  companyId = estate.company.id;
  const input = complaint(estate.id);
  const first = await asHotline<Lodged>(LODGE, { input });
  const again = await asHotline<Lodged>(LODGE, { input });
  expect(first.data.lodgePetition.__typename).toBe('Petition');
  expect(again.data.lodgePetition.id).toBe(first.data.lodgePetition.id);
  const other = await asHotline<Lodged>(LODGE, { input: { ...input, text: '另一件事。' } });
  expect(other.data.lodgePetition).toMatchObject({
    __typename: 'Refusal', code: 'IDEMPOTENCY_CONFLICT', field: 'idempotencyKey',
  });
  petition = first.data.lodgePetition.id;
  const [count] = await linli.rows<{ n: number }>(
    'petition', 'select count(*)::int n from petition',
  );
  expect(count?.n).toBe(1);
});

test('C-16 受理处置: it is located, routed by the duty list, and its clocks run', async () => {
  const { data } = await asDistrict<Shown>(PETITION, { id: petition });
  departmentId = data.petition.department.id;
  expect(data.petition).toMatchObject({
    stage: 'ASSIGNED',
    callers: [{ name: '张*', phone: '138****5678' }],
    estate: { company: { id: companyId } },
    grid: { kind: 'MICRO' },
    owedBy: { level: 'MICRO_GRID' },
    overdue: false,
  });
  expect(data.petition.deadlines).toMatchObject([
    { kind: 'FIRST_CONTACT', rule: { code: 'R-H-36' }, dueAt: '2026-09-11T02:00:00.000Z' },
    { kind: 'SIGN_FOR', rule: { code: 'R-H-40' }, dueAt: '2026-09-11T15:59:59.999Z' },
    { kind: 'HANDLE', rule: { code: 'R-H-21' }, dueAt: '2026-10-08T15:59:59.999Z' },
  ]);
});

test('C-17 职责清单: the department is the one the duty list names, by what law', async () => {
  const { data } = await asDistrict<{ department: { duties: Duty[] } }>(
    'query($id: ID!) { department(id: $id) { duties { category { code } lead { id } basis } } }',
    { id: departmentId },
  );
  const duty = data.department.duties.find(({ category }) => category.code === 'PROPERTY.QUALITY');
  expect(duty).toMatchObject({ lead: { id: departmentId } });
  expect(duty?.basis).not.toBe('');
});

test('X-13 升级与督办: nobody acts, and every rung fires once, at its true instant', async () => {
  await linli.turn('2026-10-30T10:00:00+08:00');
  const escalated = await until(
    () => asDistrict<Shown>(PETITION, { id: petition }),
    ({ data }) => data.petition.owedBy?.level === 'DISTRICT',
  );
  const { escalations } = escalated.data.petition;
  const rungs = escalations.filter(({ deadline }) => deadline.kind === 'HANDLE');
  expect(rungs.map(({ rung, action, by, to }) => [rung, action, by, to.level])).toEqual([
    [1, 'REMIND', 'R-E-01@1', 'MICRO_GRID'],
    [2, 'WARN', 'R-E-02@1', 'MICRO_GRID'],
    [3, 'REMIND', 'R-H-43@1', 'MICRO_GRID'],
    [4, 'URGE', 'R-E-03@1', 'GENERAL_GRID'],
    [5, 'ESCALATE', 'R-E-08@1', 'COMMUNITY'],
    [6, 'REMIND', 'R-H-43@1', 'COMMUNITY'],
    [7, 'WHISTLE', 'R-E-04@1', 'STREET'],
    [8, 'SUPERVISE', 'R-E-05@1', 'DEPARTMENT'],
    [9, 'INTERVIEW', 'R-E-06@1', 'DEPARTMENT'],
    [10, 'DECIDE', 'R-E-07@1', 'DISTRICT'],
  ]);
  expect(rungs.slice(3).map(({ dueAt }) => dueAt)).toEqual([
    '2026-10-08T15:59:59.999Z',
    '2026-10-09T04:00:00.000Z',
    '2026-10-09T09:30:00.000Z',
    '2026-10-09T15:59:59.999Z',
    '2026-10-12T15:59:59.999Z',
    '2026-10-14T15:59:59.999Z',
    '2026-10-21T15:59:59.999Z',
  ]);
  const supervised = rungs.find(({ action }) => action === 'SUPERVISE');
  expect(supervised?.to.department?.id).toBe(departmentId);
});

test('G-10 镇街吹哨: the street’s rung blew one whistle for the department', async () => {
  const asStreet = await linli.as(streetOfficer);
  const { data } = await until(
    () => asStreet<{ petition: { whistles: object[] } }>(
      'query($id: ID!) { petition(id: $id) { whistles { id state department { id } } } }',
      { id: petition },
    ),
    ({ data }) => data.petition.whistles.length > 0,
  );
  expect(data.petition.whistles).toEqual([
    { id: expect.any(String), state: 'BLOWN', department: { id: departmentId } },
  ]);
});

test('G-11 部门报到: the department reports in, and the petition is in its hands', async () => {
  const asDepartment = await linli.as(departmentOfficer(departmentId));
  const { data } = await asDepartment<{ whistles: { nodes: { id: string }[] } }>(
    'query($id: ID!) { whistles(filter: { petitionId: $id }) { nodes { id } } }',
    { id: petition },
  );
  const whistleId = data.whistles.nodes[0]?.id;
  const input = { idempotencyKey: 'report-1', whistleId, action: '现场勘查电梯' };
  const REPORT = `mutation($input: ReportInInput!) { reportIn(input: $input) {
    __typename ... on Whistle { id state report { action } } ... on Refusal { code } } }`;
  const reported = await asDepartment<{ reportIn: object }>(REPORT, { input });
  const onSite = { state: 'ON_SITE', report: { action: '现场勘查电梯' } };
  expect(reported.data.reportIn).toMatchObject(onSite);
  expect((await asDepartment(REPORT, { input })).data).toEqual(reported.data);
  const inHand = await until(
    () => asDistrict<Shown>(PETITION, { id: petition }),
    ({ data }) => data.petition.stage === 'HANDLING',
  );
  expect(inHand.data.petition.evidence).toHaveLength(1);
});

test('C-18 闭环落实: handled, answered, called back, and only then closed', async () => {
  const asDepartment = await linli.as(departmentOfficer(departmentId));
  const step = async (ask: Ask, name: string, type: string, input: object) => {
    const query = `mutation($input: ${type}!) { ${name}(input: $input) {
      __typename ... on Petition { id stage } ... on Refusal { code message } } }`;
    const variables = { input: { idempotencyKey: name, petitionId: petition, ...input } };
    const first = await ask<Record<string, { stage: string }>>(query, variables);
    const again = await ask<Record<string, { stage: string }>>(query, variables);
    expect(again.data).toMatchObject({ [name]: { __typename: 'Petition', id: petition } });
    return first.data[name];
  };
  const handled = { note: '更换曳引机控制板', attachments: ['photo-1'] };
  expect(await step(asDepartment, 'handlePetition', 'HandlePetitionInput', handled))
    .toMatchObject({ stage: 'HANDLING' });
  const reply = { text: '电梯已恢复运行。', outcome: 'SUPPORTED', upheldAgainst: companyId };
  expect(await step(asDepartment, 'replyToPetition', 'ReplyToPetitionInput', reply))
    .toMatchObject({ stage: 'REPLIED' });
  const satisfied = { result: 'SATISFIED' };
  expect(await step(asHotline, 'callBackPetition', 'CallBackPetitionInput', satisfied))
    .toMatchObject({ stage: 'CLOSED' });
});

const CREDIT = `query($id: ID!, $asOf: DateTime) { company(id: $id) { credit(asOf: $asOf) {
  score grade base
  entries {
    points counted reason rule { code version rule } evidence { topic eventId petition { id } }
  }
} } }`;
interface Duty {
  readonly category: { readonly code: string };
  readonly lead: { readonly id: string };
  readonly basis: string;
}
interface Credit {
  readonly score: number;
  readonly grade: string;
  readonly base: number;
  readonly entries: object[];
}
interface Company {
  readonly company: { readonly credit: Credit };
}

test('X-14 信用评分引擎: the upheld petition becomes an entry and a score that says why', async () => {
  const { data } = await until(
    () => asDistrict<Company>(CREDIT, { id: companyId }),
    ({ data }) => data.company.credit.entries.length > 0,
  );
  expect(data.company.credit).toMatchObject({ base: 80, score: 75, grade: 'A' });
  expect(data.company.credit.entries).toMatchObject([
    {
      points: -5,
      rule: { version: 1, rule: 'R-K-11' },
      evidence: { topic: 'petition.upheld', petition: { id: petition } },
    },
  ]);
});

test('W-47 信用评级: the grade of any past instant is computed again to the same number', async () => {
  const asOf = '2026-10-01T00:00:00Z';
  const { data } = await asDistrict<Company>(CREDIT, { id: companyId, asOf });
  expect(data.company.credit).toMatchObject({ score: 80, grade: 'AA', entries: [] });
});
