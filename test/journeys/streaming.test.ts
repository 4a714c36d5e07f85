import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Reading, watch } from '@linli/gateway/stream/test/reading.ts';
import { type Subject, until } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, hotline, shuichengOfficer, streetOfficer } from '../people.ts';
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
