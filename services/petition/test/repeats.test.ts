import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import {
  aLodging, countRows, fieldOf, HANDLER, HOTLINE, inGrid, openPetitions, type Petitions, SHUANGLIU,
  START,
} from './fixtures.ts';

let petitions: Petitions;
beforeAll(async () => {
  petitions = await openPetitions();
});
afterAll(() => petitions[Symbol.asyncDispose]());
beforeEach(() => petitions.clock.turn(START));

const step: Petitions['step'] = (...args) => petitions.step(...args);
const see = (id: string) => petitions.see(id);

/** The clocks of a kind, in the order they started. */
async function clocks(id: string, kind: string): Promise<unknown[]> {
  const { data } = await petitions.ask(HOTLINE, `query ($id: ID!) { petition(id: $id) { deadlines {
    kind state startedAt dueAt endedAt overdue rule { code amount unit } } } }`, { id });
  const seen = expect.objectContaining({ deadlines: expect.any(Array) });
  expect(fieldOf(data, 'petition')).toEqual(seen);
  return deadlinesIn(fieldOf(data, 'petition')).filter((clock) => clock.kind === kind);
}

function deadlinesIn(petition: unknown): { kind: string }[] {
  return JSON.parse(JSON.stringify(petition)).deadlines;
}

describe('a repeat', () => {
  const later = new Date('2026-09-22T10:00:00+08:00');
  const merge = (id: string, into: string) => step(HANDLER, 'mergePetition', id, { into });

  test('joins the first, which keeps every caller and its own earlier clock', async () => {
    const first = await petitions.lodge();
    petitions.clock.turn(later);
    const repeat = await petitions.lodge({ caller: { name: '李四', phone: '13900002222' } });
    expect(await merge(repeat, first)).toMatchObject({
      stage: 'MERGED', mergedInto: { id: first }, owedBy: null, dueAt: null,
    });
    expect(await clocks(repeat, 'HANDLE')).toMatchObject([{ state: 'CANCELLED' }]);
    expect(await see(first)).toMatchObject({
      stage: 'ASSIGNED',
      callers: [{ name: '张*', phone: '138****5678' }, { name: '李*', phone: '139****2222' }],
    });
    expect(await clocks(first, 'HANDLE')).toMatchObject([{ dueAt: '2026-10-15T15:59:59.999Z' }]);
  });

  test('that began earlier brings its clock', async () => {
    const repeat = await petitions.lodge();
    petitions.clock.turn(later);
    const into = await petitions.lodge();
    expect(await clocks(into, 'HANDLE')).toMatchObject([{ dueAt: '2026-10-20T15:59:59.999Z' }]);
    await merge(repeat, into);
    expect(await clocks(into, 'HANDLE')).toMatchObject([{
      state: 'RUNNING',
      startedAt: '2026-09-18T02:00:00.000Z', dueAt: '2026-10-15T15:59:59.999Z',
    }]);
  });

  test.each([
    ['of another category', { category: 'NEIGHBOUR' }],
    ['of another place', { place: { estateId: idOf(SHUANGLIU, 'estate', 3) } }],
    ['of no estate and another grid', { place: { point: inGrid(3) } }],
  ])('is no repeat, and nothing is written: %s', async (_, changes) => {
    const [first, other] = [await petitions.lodge(), await petitions.lodge(changes)];
    const before = await countRows(petitions.database.worker);
    expect(await merge(other, first)).toMatchObject({
      code: 'INVALID_INPUT', field: 'into', rule: 'R-H-15',
    });
    expect(await merge(first, first)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await countRows(petitions.database.worker)).toEqual(before);
  });

  test('does not join what is ended, nor what is not there', async () => {
    const [first, second, third] = [
      await petitions.lodge(), await petitions.lodge(), await petitions.lodge(),
    ];
    await merge(second, first);
    expect(await merge(third, second)).toMatchObject({ code: 'WRONG_STAGE', field: 'into' });
    expect(await merge(second, third)).toMatchObject({ code: 'WRONG_STAGE', field: 'petitionId' });
    expect(await merge(third, idOf('nowhere'))).toMatchObject({
      code: 'UNKNOWN_PETITION', field: 'into',
    });
  });

  test('and the first merged into each other at once are merged one way', async () => {
    const [one, other] = [await petitions.lodge(), await petitions.lodge()];
    const both = await Promise.all([merge(one, other), merge(other, one)]);
    const merged = both.filter((result) => JSON.stringify(result).includes('"stage":"MERGED"'));
    expect(merged).toHaveLength(1);
  });

  test('may be merged by the hotline as well', async () => {
    const [first, repeat] = [await petitions.lodge(), await petitions.lodge(aLodging())];
    expect(await step(HOTLINE, 'mergePetition', repeat, { into: first })).toMatchObject({
      stage: 'MERGED',
    });
  });
});
