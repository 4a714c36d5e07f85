import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Block, type Reading, watch } from '@linli/gateway/stream/test/reading.ts';
import { type Subject, until } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import {
  creditOfficer, departmentOfficer, districtOfficer, gridOfficer, hotline, shuichengOfficer,
  streetOfficer,
} from '../people.ts';
import { LODGE, type Lodged, modelEstate } from './petition-story.ts';

const CHANGED = 'subscription { petitionChanged { id stage estate { id } } }';
const RANG = `subscription ($id: ID) {
  deadlineRang(id: $id) { id escalations { rung deadline { kind } } } }`;

let linli: Constellation;
let estateId: string;
const opened: Reading[] = [];

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  estateId = (await modelEstate(await linli.as(districtOfficer))).id;
}, 180_000);
afterAll(async () => {
  for (const each of opened) await each[Symbol.asyncDispose]();
  await linli?.[Symbol.asyncDispose]();
});

interface Watching {
  readonly variables?: Record<string, unknown>;
  readonly lastEventId?: string | null;
}

/** Subscribed once the first block is there, which tells from where. */
async function watching(who: Subject, query: string, { variables, lastEventId }: Watching = {}) {
  const token = await linli.system.issuer.mint({ organization: null, ...who });
  const url = linli.system.graphUrl.replace(/\/graphql$/, '');
  const reading = await watch(url, {
    token, query, ...(variables && { variables }), ...(lastEventId && { lastEventId }),
  });
  opened.push(reading);
  return { reading, from: (await reading.next())?.id ?? null };
}

async function lodge(number: string, who = hotline, at = estateId): Promise<string> {
  const ask = await linli.as(who);
  const { data } = await ask<Lodged>(LODGE, { input: {
    idempotencyKey: number, channel: 'HOTLINE_12345', channelNumber: number, kind: 'HELP',
    category: 'NOISE', text: '楼上噪声', caller: { name: '李四', phone: '13900000000' },
    place: { estateId: at },
  } });
  return data.lodgePetition.id;
}

test('a petition is seen as it is lodged and as its clock rings, by who may see it', async () => {
  const { reading: district } = await watching(districtOfficer, CHANGED);
  const { reading: street } = await watching(streetOfficer, CHANGED);
  const { reading: foreign, from } = await watching(shuichengOfficer, CHANGED);

  const id = await lodge('SSE-1');
  const lodged = { data: { data: { petitionChanged: { id, estate: { id: estateId } } } } };
  const first = await district.next();
  expect(first).toMatchObject(lodged);
  expect(await street.next()).toMatchObject(lodged);

  const { reading: clocks } = await watching(districtOfficer, RANG, { variables: { id } });
  await linli.turn('2026-09-12T10:00:00+08:00');
  expect(await clocks.next()).toMatchObject({ data: { data: { deadlineRang: {
    id, escalations: expect.arrayContaining([expect.objectContaining({ rung: 1 })]),
  } } } });

  await district[Symbol.asyncDispose]();
  const later = await lodge('SSE-2');
  const latest = await lodge('SSE-3');
  const lastEventId = first?.id ?? null;
  const { reading: again } = await watching(districtOfficer, CHANGED, { lastEventId });
  const heard = new Set<string>();
  await until(async () => {
    const block = await again.next();
    heard.add(JSON.parse(JSON.stringify(block?.data)).data.petitionChanged.id);
    return heard;
  }, (ids) => ids.has(later) && ids.has(latest));

  // Had anything of ours been theirs, it would have come before what they lodge themselves.
  const theirs = await linli.as(shuichengOfficer);
  const { data: { estates } } = await theirs<{ estates: { nodes: { id: string }[] } }>(
    '{ estates(first: 1) { nodes { id } } }');
  const own = await lodge('SSE-4', shuichengOfficer, estates.nodes[0]?.id);
  const { reading: resumed } = await watching(shuichengOfficer, CHANGED, { lastEventId: from });
  for (const each of [foreign, resumed]) {
    expect(await each.next()).toMatchObject({ data: { data: { petitionChanged: { id: own } } } });
  }
}, 120_000);

/** Governs the next street, and nothing of ours. */
const neighbour: Subject = {
  ...streetOfficer, sub: 'neighbour', grants: ['grid.read@510116002', 'grid.whistle@510116002'],
};

/** Sends a mutation under a key of its own, and answers the id of what it wrote. */
async function sent(who: Subject, mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const answers = ANSWERS[mutation] ?? 'GridEvent';
  const ask = await linli.as(who);
  const { data: { answer } } = await ask<{ answer: { id?: string } }>(
    `mutation ($input: ${INPUTS[mutation] ?? type}!) { answer: ${mutation}(input: $input) {
      ... on ${answers} { id } ... on Refusal { code message } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(answer).toEqual({ id: expect.any(String) });
  return String(answer.id);
}

const INPUTS: Readonly<Record<string, string>> = { fileGridEvent: 'GridEventStepInput' };
const ANSWERS: Readonly<Record<string, string>> = {
  blowWhistle: 'Whistle', applyForGridMatter: 'GridMatter', enterConduct: 'CreditEntry',
  objectToEntry: 'CreditCase',
};

async function dispatched(): Promise<string> {
  const ask = await linli.as(gridOfficer);
  const { data } = await ask<{ grids: { nodes: { id: string }[] } }>(
    '{ grids(filter: { kind: MICRO, under: "510116001001" }, first: 1) { nodes { id } } }',
  );
  const eventId = await sent(gridOfficer, 'reportGridEvent', {
    gridId: data.grids.nodes[0]?.id, class: 'ORDER', urgency: 'ORDINARY', text: '占道',
  });
  await sent(streetOfficer, 'fileGridEvent', { eventId, note: '属实' });
  return sent(streetOfficer, 'dispatchGridEvent', { eventId, note: '请处置', level: 'STREET' });
}

const told = (field: string, id: string): Partial<Block> => ({
  data: { data: { [field]: expect.objectContaining({ id }) } },
});

test('clocks of grids and of credit are heard as they ring, by who may read of them', async () => {
  const rings = async (who: Subject, field: string): Promise<Reading> =>
    (await watching(who, `subscription { ${field} { id } }`)).reading;
  const events = await rings(districtOfficer, 'gridDeadlineRang');
  const others = await rings(neighbour, 'whistleDeadlineRang');
  const matters = await rings(districtOfficer, 'gridMatterDeadlineRang');
  const cases = await rings(creditOfficer, 'creditDeadlineRang');
  const changed = await rings(streetOfficer, 'gridMatterChanged');

  const eventId = await dispatched();
  const blown = (who: Subject, division: string): Promise<string> => sent(who, 'blowWhistle', {
    division, kind: 'DAILY', departmentId: linli.plan.department, reason: '联合检查',
  });
  const ours = await blown(streetOfficer, '510116001');
  const theirs = await blown(neighbour, '510116002');
  const whistles = await rings(streetOfficer, `whistleDeadlineRang(id: "${ours}")`);
  const matterId = await sent(departmentOfficer(linli.plan.department), 'applyForGridMatter', {
    division: '510116', title: '防汛排查', basis: '通知', workload: '每周一次', funding: '区财政',
  });
  expect(await changed.next()).toMatchObject(told('gridMatterChanged', matterId));
  const caseId = await objected();
  await linli.turn('2026-09-19T10:00:00+08:00');

  expect(await events.next()).toMatchObject(told('gridDeadlineRang', eventId));
  expect(await whistles.next()).toMatchObject(told('whistleDeadlineRang', ours));
  expect(await matters.next()).toMatchObject(told('gridMatterDeadlineRang', matterId));
  expect(await cases.next()).toMatchObject(told('creditDeadlineRang', caseId));
  // Ours rang first: had it been told to the neighbour, it would have come before theirs.
  expect(await others.next()).toMatchObject(told('whistleDeadlineRang', theirs));
}, 120_000);

/** Against an entry of some company, by the authority that takes it down. */
async function objected(): Promise<string> {
  const ask = await linli.as(creditOfficer);
  const { data } = await ask<{ companies: { nodes: { id: string }[] } }>(
    '{ companies(first: 1) { nodes { id } } }',
  );
  const entryId = await sent(creditOfficer, 'enterConduct', {
    subjectKind: 'COMPANY', subjectId: data.companies.nodes[0]?.id, rule: 'PENALTY',
    confirmedAt: '2026-09-10T10:00:00+08:00', about: '检查', reference: '文书 1',
  });
  return sent(creditOfficer, 'objectToEntry', {
    entryId, about: 'ENTRY', grounds: '与事实不符', materials: ['照片'],
  });
}
