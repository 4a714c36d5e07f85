import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { isIntact } from '@linli/chassis/signing.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import { authority, companyOf, denied, entered, quiet, reader, rungsOf, send } from './cases.ts';
import { aDistrict, companyId, ELSEWHERE, HERE } from './fixtures.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

/** A Monday; five working days from it end with the next Monday. */
const MONDAY = '2026-11-02T10:00:00+08:00';
const LAST = new Date('2026-11-09T23:59:59.999+08:00');
const OVER = new Date('2026-11-10T00:00:00+08:00');
const [good, bad, plain] = [companyId(0), companyId(1), companyId(2)];
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(MONDAY);
  await serving.load(aDistrict(HERE));
  await entered(serving, good, 'HONOUR_PROVINCE');
  await entered(serving, bad, 'SERIOUS_EVENT');
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => serving.clock.turn(new Date(MONDAY)));

const draft = async (kind: string, period: string, nominations: object[] = []) =>
  LIST.parse(await send(serving, authority, 'draftList', { kind, period, nominations }));
const publish = (listId: string) => send(serving, authority, 'publishList', { listId });
const published = async (listId: string) => LIST.parse(await publish(listId));
const listOf = async (id: string) => {
  const query = `query($id: ID!) { creditList(id: $id) { id stage publicityUntil
    listings { nodes { id state ground company { id } } }
    versions { version export reason } } }`;
  const shape = z.object({ creditList: LIST });
  return dataOf(await serving.ask(reader, query, { id }), shape).creditList;
};
const listingOf = (list: z.infer<typeof LIST>, company: string) =>
  list.listings.find((each) => each.company.id === company);

const LIST = z.object({
  id: z.string(), stage: z.string(), publicityUntil: z.string(),
  listings: z.object({ nodes: z.array(z.object({
    id: z.string(), state: z.string(), ground: z.string(), company: z.object({ id: z.string() }),
  })) }).transform(({ nodes }) => nodes),
  versions: z.array(z.object({ version: z.int(), export: z.string(), reason: z.string() })),
});

describe('W-40 物业企业“红黑榜”: a list', () => {
  test('names whom the rule names, with whom officials nominate', async () => {
    const red = await draft('RED', '2026-Q1', [{ companyId: plain, reason: '抗洪抢险' }]);
    expect(red).toMatchObject({ stage: 'PUBLICITY', publicityUntil: LAST.toISOString() });
    expect(listingOf(red, good)).toMatchObject({ state: 'PROPOSED', ground: 'GRADE' });
    expect(listingOf(red, plain)).toMatchObject({ ground: 'NOMINATION' });
    expect(red.listings).toHaveLength(2);
    const black = await draft('BLACK', '2026-Q1');
    expect(black.listings.map(({ company }) => company.id)).toEqual([bad]);
  });

  test('is drawn up once a period, and nominates nobody unknown', async () => {
    const again = { kind: 'RED', period: '2026-Q1', nominations: [] };
    expect(await send(serving, authority, 'draftList', again))
      .toMatchObject({ code: 'LIST_DRAWN_UP', field: 'period' });
    const lost = { ...again, period: '2026-Q0', nominations: [{ companyId: 'x', reason: '好' }] };
    expect(await send(serving, authority, 'draftList', lost))
      .toMatchObject({ code: 'UNKNOWN_COMPANY' });
  });

  test('is published once its publicity is over, and not in its last instant', async () => {
    const { id } = await draft('RED', '2026-Q2');
    serving.clock.turn(LAST);
    expect(await publish(id)).toMatchObject({ code: 'PUBLICITY_RUNS', rule: 'R-K-15' });
    serving.clock.turn(OVER);
    const list = await published(id);
    expect(list).toMatchObject({ stage: 'PUBLISHED' });
    expect(listingOf(list, good)).toMatchObject({ state: 'LISTED' });
    expect(await publish(id)).toMatchObject({ code: 'LIST_PUBLISHED' });
  });

  test('whose publication is overdue rings, up to the housing department', async () => {
    const { id } = await draft('RED', '2026-Q3');
    serving.clock.turn(new Date('2026-11-13T00:00:00+08:00'));
    await quiet(serving);
    expect(await rungsOf(serving, id)).toEqual([
      { action: 'PUBLISH', level: 'CREDIT_OFFICE', dueAt: LAST },
      { action: 'URGE', level: 'PLATFORM_HEAD', dueAt: new Date('2026-11-10T23:59:59.999+08:00') },
      { action: 'ESCALATE', level: 'HOUSING_DEPARTMENT',
        dueAt: new Date('2026-11-12T23:59:59.999+08:00') },
    ]);
  });

  test('is drawn up and published by the district alone', async () => {
    const asked = { kind: 'RED', period: '2026-Q9', nominations: [] };
    for (const who of [reader, companyOf(good)]) {
      expect(await denied(serving, who, 'draftList', asked)).toEqual(['FORBIDDEN']);
    }
  });
});

describe('An objection in publicity', () => {
  const said = { grounds: '不应列入', materials: ['证明'] };

  test('holds back its entry and no other; in vain, it is listed by a new version', async () => {
    const nominated = [{ companyId: plain, reason: '好人好事' }];
    const { id, listings } = await draft('RED', '2025-Q1', nominated);
    const mine = listings.find(({ company }) => company.id === plain);
    serving.clock.turn(LAST);
    const opened = await send(serving, companyOf(plain), 'objectToListing', {
      listingId: mine?.id, ...said,
    });
    expect(opened).toMatchObject({ deadlines: [{ kind: 'OBJECTION_DECIDE', rule: 'R-K-17' }] });
    serving.clock.turn(OVER);
    const list = await published(id);
    expect(listingOf(list, plain)).toMatchObject({ state: 'HELD_BACK' });
    expect(listingOf(list, good)).toMatchObject({ state: 'LISTED' });
    expect(list.versions[0]?.export).not.toContain('第2物业');

    await send(serving, authority, 'decideCreditObjection', {
      caseId: opened.id, decision: 'REJECTED', note: '应列入',
    });
    const then = await listOf(id);
    expect(listingOf(then, plain)).toMatchObject({ state: 'LISTED' });
    expect(then.versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(then.versions[1]?.export).toContain('第2物业');
  });

  test('upheld, keeps the company off the list', async () => {
    const { id, listings: [only] } = await draft('BLACK', '2025-Q1');
    const opened = await send(serving, companyOf(bad), 'objectToListing', {
      listingId: only?.id, ...said,
    });
    await send(serving, authority, 'decideCreditObjection', {
      caseId: opened.id, decision: 'UPHELD', note: '不应列入',
    });
    serving.clock.turn(OVER);
    expect(listingOf(await published(id), bad)).toMatchObject({ state: 'DROPPED' });
  });

  test('comes in time, and from the company', async () => {
    const { listings: [only] } = await draft('BLACK', '2025-Q2');
    const asked = { listingId: only?.id, ...said };
    expect(await denied(serving, companyOf(good), 'objectToListing', asked)).toEqual(['FORBIDDEN']);
    serving.clock.turn(OVER);
    expect(await send(serving, companyOf(bad), 'objectToListing', asked))
      .toMatchObject({ code: 'NOT_IN_PUBLICITY', rule: 'R-K-15' });
  });
});

describe('A published list', () => {
  const VERIFY = 'query($export: String!) { verifyCreditList(export: $export) }';
  const verifies = async (exported: string) => {
    const shape = z.object({ verifyCreditList: z.boolean() });
    return dataOf(await serving.ask(reader, VERIFY, { export: exported }), shape).verifyCreditList;
  };

  test('is checked from its export alone, and one byte altered is detected', async () => {
    const { id } = await draft('BLACK', '2024-Q1');
    serving.clock.turn(OVER);
    const { versions: [first] } = await published(id);
    const exported = first?.export ?? '';
    expect(exported).toContain('第1物业服务有限公司');
    expect(isIntact(exported)).toBe(true);
    expect(await verifies(exported)).toBe(true);
    const places = [...exported].keys().filter((place) => place % 40 === 0);
    for (const place of places) {
      const altered = exported.slice(0, place) + (exported[place] === '0' ? '1' : '0')
        + exported.slice(place + 1);
      expect(isIntact(altered)).toBe(false);
    }
    expect(await verifies(exported.replace('第1物业', '第2物业'))).toBe(false);
  });

  test('lets a company go by a new version that names the one before; both stay', async () => {
    const { id } = await draft('BLACK', '2024-Q2');
    serving.clock.turn(OVER);
    const before = await published(id);
    const [only] = before.listings;
    const list = LIST.parse(await send(serving, authority, 'withdrawListing', {
      listingId: only?.id, reason: '处罚决定被撤销',
    }));
    expect(listingOf(list, bad)).toMatchObject({ state: 'WITHDRAWN' });
    expect(list.versions).toHaveLength(2);
    expect(list.versions[0]).toEqual(before.versions[0]);
    expect(list.versions[1]).toMatchObject({ version: 2, reason: '处罚决定被撤销' });
    const [one, other] = list.versions.map((version) => TEXT.parse(JSON.parse(version.export)));
    expect(JSON.parse(other?.text ?? '')).toMatchObject({ before: one?.hash });
    expect(await send(serving, authority, 'withdrawListing', { listingId: only?.id, reason: '再' }))
      .toMatchObject({ code: 'NOT_LISTED' });
  });

  test('is changed by nobody, and deleted by nobody', async () => {
    for (const sql of CHANGES) {
      for (const { orm: { em } } of [serving.database.api, serving.database.worker]) {
        await expect(em.fork().execute(sql)).rejects.toThrow('permission denied');
      }
    }
  });

  test('is seen in its own district, by whoever may read there', async () => {
    const { id } = await draft('RED', '2023-Q1');
    const query = `{ creditList(id: "${id}") { id } creditLists(first: 1) { totalCount } }`;
    const street = anActor({ tenant: HERE, grants: [`property.read@${HERE}001`] });
    expect(await serving.data(street, query)).toMatchObject({ creditList: { id } });
    expect(await serving.data(anOfficer(ELSEWHERE), query))
      .toEqual({ creditList: null, creditLists: { totalCount: 0 } });
  });

  test('costs as many statements however many are on it', async () => {
    const QUERY = `query($kind: CreditListKind!) { creditLists(kind: $kind, first: 50) { nodes {
      id listings { totalCount nodes { id company { name } } } versions { hash } escalations { action } } } }`;
    const red = await serving.ask(reader, QUERY, { kind: 'RED' });
    const black = await serving.ask(reader, QUERY, { kind: 'BLACK' });
    expect(red.codes).toEqual([]);
    expect(red.statements).toBe(black.statements);
  });
});

const CHANGES = [
  "update credit_list_version set export = ''", 'delete from credit_list_version',
  'delete from credit_listing', 'delete from credit_case', 'truncate credit_list',
  'delete from credit_disclosure',
];

const TEXT = z.object({ text: z.string(), hash: z.string() });
