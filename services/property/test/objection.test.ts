import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  authority, authorityOf, bureau, companyOf, creditOf, denied, entered, quiet, reader, rungsOf,
  send,
} from './cases.ts';
import { aDistrict, companyId, ELSEWHERE, HERE } from './fixtures.ts';
import { hear, upheld } from './hearing.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

/** A Wednesday: five working days from it lead over the National Day to Saturday, made up. */
const WEDNESDAY = '2026-09-30T10:00:00+08:00';
const JINAN = '370102';
const company = companyId(0);
const speaker = companyOf(company);
const said = { grounds: '与事实不符', materials: ['现场照片 1'] };
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(WEDNESDAY);
  await serving.load(aDistrict(HERE));
  await serving.load(aDistrict(ELSEWHERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => serving.clock.turn(new Date(WEDNESDAY)));

const object = (entryId: string, more: object = {}) =>
  send(serving, speaker, 'objectToEntry', { entryId, about: 'ENTRY', ...said, ...more });
const deadline = (kind: string, more: object) => expect.objectContaining({ kind, ...more });

describe('An objection (异议)', () => {
  test('is owed its mark in a working day and its decision in five', async () => {
    const objected = await object(await entered(serving, company, 'DISCLOSURE_MISSED'));
    expect(objected).toMatchObject({ stage: 'RECEIVED', route: 'PLATFORM', markedAt: null });
    expect(objected['deadlines']).toEqual(expect.arrayContaining([
      deadline('OBJECTION_MARK', {
        rule: 'R-K-16', amount: 1, unit: 'WORKING_DAYS', dueAt: '2026-10-08T15:59:59.999Z',
        profile: 'CREDIT_DEFAULT', version: 1, state: 'RUNNING',
      }),
      deadline('OBJECTION_DECIDE', {
        rule: 'R-K-17', amount: 5, dueAt: '2026-10-13T15:59:59.999Z',
      }),
    ]));
  });

  test('suspends its entry once it is marked, and nothing else of the score', async () => {
    const [one, other] = [companyId(1), await entered(serving, companyId(1), 'DISCLOSURE_MISSED')];
    const entryId = await entered(serving, one, 'PENALTY');
    const speaks = companyOf(one);
    const asked = { entryId, about: 'FACTS', ...said };
    const opened = await send(serving, speaks, 'objectToEntry', asked);
    expect(await creditOf(serving, one)).toMatchObject({ score: 67 });

    const marked = await send(serving, authority, 'markObjection', { caseId: opened.id });
    expect(marked['deadlines']).toContainEqual(deadline('OBJECTION_MARK', { state: 'MET' }));
    const credit = await creditOf(serving, one, { who: reader });
    expect(credit.score).toBe(75);
    expect(credit.entries).toEqual(expect.arrayContaining([
      expect.objectContaining({ id: entryId, state: 'DISPUTED', disputed: true, cases: [] }),
      expect.objectContaining({ id: other, state: 'COUNTING', disputed: false }),
    ]));
  });

  test('upheld takes the entry back, from the decision on', async () => {
    const [entry] = (await creditOf(serving, companyId(1))).entries
      .filter(({ state }) => state === 'DISPUTED');
    serving.clock.turn(new Date('2026-10-08T10:00:00+08:00'));
    const caseId = entry?.cases[0]?.id;
    const decided = await send(serving, authority, 'decideCreditObjection', {
      caseId, decision: 'UPHELD', note: '记录有误',
    });
    expect(decided).toMatchObject({ stage: 'DECIDED', decision: 'UPHELD' });
    expect(decided['deadlines']).toContainEqual(deadline('OBJECTION_DECIDE', { state: 'MET' }));
    const after = await creditOf(serving, companyId(1));
    expect(after.score).toBe(75);
    expect(after.entries).toContainEqual(expect.objectContaining({
      id: entry?.id, state: 'COUNTERED', counted: 0, disputed: false,
    }));
    expect(await creditOf(serving, companyId(1), { asOf: '2026-09-30T09:59:59.999+08:00' }))
      .toMatchObject({ score: 80 });
  });

  test('rejected lets the entry count again', async () => {
    const entryId = await entered(serving, companyId(2), 'PENALTY');
    const { id: caseId } = await send(serving, companyOf(companyId(2)), 'objectToEntry', {
      entryId, about: 'ENTRY', ...said,
    });
    await send(serving, authority, 'markObjection', { caseId });
    expect(await creditOf(serving, companyId(2))).toMatchObject({ score: 80 });
    serving.clock.turn(new Date('2026-10-09T10:00:00+08:00'));
    await send(serving, authority, 'decideCreditObjection', {
      caseId, decision: 'REJECTED', note: '维持',
    });
    expect(await creditOf(serving, companyId(2))).toMatchObject({ score: 72 });
    expect(await send(serving, authority, 'decideCreditObjection', {
      caseId, decision: 'UPHELD', note: '再议',
    })).toMatchObject({ code: 'CASE_DECIDED', field: 'caseId' });
  });

  test('is owed its decision from the material alone', async () => {
    const entryId = await entered(serving, company, 'DISCLOSURE_MISSED');
    const opened = await object(entryId, { materials: [] });
    expect(opened['deadlines']).toEqual([deadline('OBJECTION_MARK', {})]);
    serving.clock.turn(new Date('2026-10-09T10:00:00+08:00'));
    const supplied = await send(serving, speaker, 'supplyMaterial', {
      caseId: opened.id, materials: ['合同'],
    });
    expect(supplied).toMatchObject({ materialAt: '2026-10-09T02:00:00.000Z' });
    expect(supplied['deadlines']).toContainEqual(
      deadline('OBJECTION_DECIDE', { dueAt: '2026-10-15T15:59:59.999Z' }));
  });

  test('holds twenty references and no more, however they are handed in', async () => {
    const entryId = await entered(serving, company, 'DISCLOSURE_MISSED');
    const { id: caseId } = await object(entryId, { materials: ['合同'] });
    const supply = (count: number) => send(serving, speaker, 'supplyMaterial', {
      caseId, materials: Array.from({ length: count }, (_, place) => `照片 ${place}`),
    });
    expect(await supply(12)).toMatchObject({ id: caseId });
    expect(await supply(8)).toMatchObject({ code: 'INVALID_INPUT', field: 'materials' });
    expect(await supply(7)).toMatchObject({ id: caseId });
    expect(await supply(1)).toMatchObject({ messageZh: expect.stringContaining('已有 20 件') });
  });

  test('to what was provided is passed on in two days and decided in five', async () => {
    await hear(serving, upheld({ name: 'provided', company, closedAt: WEDNESDAY }));
    const { entries } = await creditOf(serving, company);
    const [entry] = entries.filter(({ cases }) => cases.length === 0);
    const opened = await object(String(entry?.id), { about: 'FACTS' });
    expect(opened).toMatchObject({ route: 'PROVIDER' });
    expect(opened['deadlines']).toContainEqual(deadline('OBJECTION_PASS_ON', {
      rule: 'R-K-18', amount: 2, dueAt: '2026-10-09T15:59:59.999Z',
    }));
    const ruling = { caseId: opened.id, decision: 'REJECTED', note: '属实' };
    expect(await send(serving, authority, 'decideCreditObjection', ruling))
      .toMatchObject({ code: 'WRONG_STEP', rule: 'R-K-18' });

    serving.clock.turn(new Date('2026-10-08T10:00:00+08:00'));
    const passed = await send(serving, authority, 'passOnObjection', {
      caseId: opened.id, provider: 'water-bureau',
    });
    expect(passed).toMatchObject({ stage: 'PASSED_ON' });
    expect(passed['deadlines']).toContainEqual(deadline('OBJECTION_PROVIDER_DECIDE', {
      rule: 'R-K-18', dueAt: '2026-10-14T15:59:59.999Z', state: 'RUNNING',
    }));
    expect(await denied(serving, authority, 'decideCreditObjection', ruling))
      .toEqual(['FORBIDDEN']);
    expect(await send(serving, bureau, 'decideCreditObjection', ruling))
      .toMatchObject({ decision: 'REJECTED' });
  });

  test('that nobody marks climbs its ladder to the housing department, in order', async () => {
    const { id } = await object(await entered(serving, company, 'PENALTY'));
    serving.clock.turn(new Date('2026-10-12T00:00:00+08:00'));
    await quiet(serving);
    const rungs = await rungsOf(serving, String(id));
    const urged = { action: 'URGE', level: 'PLATFORM_HEAD' };
    expect(rungs).toContainEqual({ ...urged, dueAt: new Date('2026-10-08T23:59:59.999+08:00') });
    expect(rungs).toContainEqual({
      action: 'ESCALATE', level: 'HOUSING_DEPARTMENT',
      dueAt: new Date('2026-10-09T23:59:59.999+08:00'),
    });
  });

  test.each<[string, object, string]>([
    ['an entry that is not there', { entryId: companyId(9) }, 'UNKNOWN_ENTRY'],
    ['no grounds', { grounds: '  ' }, 'INVALID_INPUT'],
    ['an empty reference', { materials: [' '] }, 'INVALID_INPUT'],
  ])('is refused of %s, and nothing is written', async (_, wrong, code) => {
    const entryId = await entered(serving, company, 'PENALTY');
    expect(await object(entryId, wrong)).toMatchObject({ __typename: 'Refusal', code });
    const mine = (await creditOf(serving, company)).entries.find(({ id }) => id === entryId);
    expect(mine?.cases).toEqual([]);
  });

  test('is open once an entry', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    await object(entryId);
    expect(await object(entryId)).toMatchObject({ code: 'CASE_OPEN' });
  });

  test('is open once an entry though two come at once', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    const both = await Promise.all([object(entryId), object(entryId)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['CreditCase', 'Refusal']);
    const mine = (await creditOf(serving, company)).entries.find(({ id }) => id === entryId);
    expect(mine?.cases).toHaveLength(1);
  });

  test.each([
    ['another company', companyOf(companyId(2)), ['FORBIDDEN']],
    ['a reader', reader, ['FORBIDDEN']],
  ])('is not for %s', async (_, who, codes) => {
    const entryId = await entered(serving, company, 'PENALTY');
    const asked = { entryId, about: 'ENTRY', ...said };
    expect(await denied(serving, who, 'objectToEntry', asked)).toEqual(codes);
  });
});

test('R-K-19: in Shandong an objection is decided in three days of its receipt', async () => {
  await serving.load(aDistrict(JINAN));
  const there = authorityOf(JINAN);
  const entryId = await entered(serving, companyId(0, JINAN), 'PENALTY', there);
  const asked = { entryId, about: 'ENTRY', ...said, materials: [] };
  const objected = await send(serving, there, 'objectToEntry', asked);
  expect(objected['deadlines']).toContainEqual(deadline('OBJECTION_DECIDE', {
    rule: 'R-K-19', amount: 3, profile: 'CREDIT_SHANDONG', dueAt: '2026-10-10T15:59:59.999Z',
  }));
});

describe('Cases', () => {
  const LIST = `query($first: Int) { creditCases(first: $first) {
    totalCount nodes { id company { id } } } }`;

  test('are listed to who decides them and to their parties', async () => {
    const all = await serving.data(authority, LIST, { first: 100 });
    const mine = await serving.data(speaker, LIST, { first: 100 });
    const none = await serving.data(reader, LIST, { first: 100 });
    expect(none).toEqual({ creditCases: { totalCount: 0, nodes: [] } });
    expect(mine).not.toEqual(all);
    expect(JSON.stringify(mine)).not.toContain(companyId(2));
    expect(JSON.stringify(all)).toContain(companyId(2));
  });

  test('of another district are none of its own', async () => {
    const there = anOfficer(ELSEWHERE);
    expect(await serving.data(there, LIST, { first: 100 }))
      .toEqual({ creditCases: { totalCount: 0, nodes: [] } });
  });

  test('cost as many statements however many there are', async () => {
    const WHOLE = `query($first: Int) { creditCases(first: $first) { nodes {
      id company { id } deadlines { kind } escalations { action } } } }`;
    const few = await serving.ask(authority, WHOLE, { first: 1 });
    const many = await serving.ask(authority, WHOLE, { first: 8 });
    expect(many.statements).toBe(few.statements);
  });
});
