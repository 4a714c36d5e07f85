import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { authority, entered, reader, send } from './cases.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

/** A Monday; five working days from it end with the next Monday. */
const MONDAY = '2026-11-02T10:00:00+08:00';
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

const LIST = z.object({
  id: z.string(), stage: z.string(), publicityUntil: z.string(),
  listings: z.object({ nodes: z.array(z.object({
    id: z.string(), state: z.string(), ground: z.string(), company: z.object({ id: z.string() }),
  })) }).transform(({ nodes }) => nodes),
  versions: z.array(z.object({ version: z.int(), export: z.string(), reason: z.string() })),
});

describe('W-49 差别化管理: what a company may', () => {
  const EFFECTS = `query($id: ID!, $asOf: DateTime) { company(id: $id) { effects(asOf: $asOf) {
    effect measure amount grade rule reason list { kind period } } } }`;
  const effectsOf = (id: string, asOf: Date) =>
    serving.data(reader, EFFECTS, { id, asOf: asOf.toISOString() });

  test('follows its grade, and the list it is on from the instant that is published', async () => {
    const { id } = await draft('RED', '2026-Q4');
    const at = new Date('2026-11-20T10:00:00+08:00');
    serving.clock.turn(at);
    await publish(id);
    expect(await effectsOf(plain, at)).toMatchObject({ company: { effects: expect.arrayContaining([
      { effect: 'INSPECTION', measure: 'PER_YEAR', amount: 2, grade: 'AA', reason: 'Grade AA',
        list: null, rule: 'R-K-14@CREDIT_DEFAULT/1' },
    ]) } });
    expect(await effectsOf(good, at)).toMatchObject({ company: { effects: expect.arrayContaining([
      expect.objectContaining({
        effect: 'ADMISSION', measure: 'PREFERRED', grade: null,
        list: { kind: 'RED', period: '2026-Q4' }, reason: 'RED 2026-Q4: R-K-14: AAA',
      }),
      expect.objectContaining({ effect: 'STARS', measure: 'AT_MOST', amount: 5, grade: 'AAA' }),
    ]) } });
  });

  test('is barred from projects while it is on the black list, and then by its grade', async () => {
    const { id } = await draft('BLACK', '2026-Q4');
    const at = new Date('2026-11-21T10:00:00+08:00');
    serving.clock.turn(at);
    const { listings: [only] } = await published(id);
    const barred = { effect: 'ADMISSION', measure: 'BARRED' };
    const list = { kind: 'BLACK', period: '2026-Q4' };
    const told = { company: { effects: expect.arrayContaining([
      expect.objectContaining({ ...barred, list, grade: null })]) } };
    const byGrade = { company: { effects: expect.arrayContaining([
      expect.objectContaining({ ...barred, list: null, grade: 'D' })]) } };
    expect(await effectsOf(bad, at)).toMatchObject(told);
    const later = new Date('2026-11-23T10:00:00+08:00');
    serving.clock.turn(later);
    await send(serving, authority, 'withdrawListing', { listingId: only?.id, reason: '已移出' });
    expect(await effectsOf(bad, later)).toMatchObject(byGrade);
    expect(await effectsOf(bad, new Date(later.getTime() - 1))).toMatchObject(told);
  });

  test('costs as many statements however many companies are asked of', async () => {
    const QUERY = `query($first: Int!) { companies(first: $first) { nodes {
      effects { effect amount reason list { id } } } } }`;
    const few = await serving.ask(reader, QUERY, { first: 2 });
    const many = await serving.ask(reader, QUERY, { first: 3 });
    expect(many.codes).toEqual([]);
    expect(many.statements).toBe(few.statements);
  });
});
