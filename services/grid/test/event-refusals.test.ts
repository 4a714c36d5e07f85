import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { COMMUNITY, gridId } from './district.ts';
import { A_POSITION, centre, checker, eventingOn, housing, officer } from './eventing.ts';
import { openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
let events: ReturnType<typeof eventingOn>;
beforeAll(async () => {
  serving = await openServing();
  events = eventingOn(serving);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

describe('an event is refused, and nothing is written', () => {
  test.each([
    ['for no text', { text: ' ' }, { code: 'INVALID_INPUT', field: 'text' }],
    ['for too much of it', { text: '垢'.repeat(1_001) }, { code: 'INVALID_INPUT', field: 'text' }],
    ['for a grid and a position', { position: A_POSITION },
      { code: 'INVALID_INPUT', field: 'position' }],
    ['for neither', { gridId: null }, { code: 'INVALID_INPUT', field: 'position' }],
    ['for a grid that is none', { gridId: idOf('no grid') },
      { code: 'UNKNOWN_GRID', field: 'gridId' }],
    ['for a grid in words', { gridId: 'grid' }, { code: 'UNKNOWN_GRID', field: 'gridId' }],
    ['for a position in no grid', { gridId: null, position: { longitude: 0, latitude: 0 } },
      { code: 'UNKNOWN_GRID', field: 'position' }],
    ['for a position off this earth', { gridId: null, position: { longitude: 900, latitude: 0 } },
      { code: 'UNKNOWN_GRID', field: 'position' }],
  ])('%s', async (_, wrong, refusal) => {
    const count = '{ gridEvents { totalCount } }';
    const before = await serving.data(reader, count);
    expect(await events.take(officer, 'reportGridEvent', wrong)).toMatchObject({
      ...refusal, messageZh: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(await serving.data(reader, count)).toEqual(before);
  });

  test.each([
    ['to a level without its department', { departmentId: null }, 'departmentId'],
    ['to a department on another level', { level: 'STREET' }, 'departmentId'],
    ['to a department that is none', { departmentId: 'x' }, 'departmentId'],
    ['to the leader of the district', { level: 'DISTRICT_LEADER', departmentId: null }, 'level'],
    ['without a word', { note: '' }, 'note'],
  ])('as it is dispatched %s', async (_, wrong, field) => {
    const eventId = await events.filed();
    expect(await events.take(centre, 'dispatchGridEvent', { eventId, ...wrong }))
      .toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await events.whole(eventId)).toMatchObject({ gridEvent: {
      stage: 'FILED', trail: [{ step: 'COLLECT' }, { step: 'FILE' }],
    } });
  });

  test('as it is dispatched to a micro-grid it does not lie in', async () => {
    const eventId = await events.filed({ gridId: gridId(COMMUNITY, 'GENERAL', 0) });
    const to = { eventId, departmentId: null };
    expect(await events.take(centre, 'dispatchGridEvent', { ...to, level: 'MICRO_GRID' }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'level', rule: 'R-E-08' });
    expect(await events.take(centre, 'dispatchGridEvent', { ...to, level: 'GENERAL_GRID' }))
      .toMatchObject({ stage: 'DISPATCHED', owedBy: { level: 'GENERAL_GRID' } });
  });

  const photo = (name: string, digit: string) => ({ name, sha256: digit.repeat(64) });
  test.each([
    ['no photograph', [], 'R-G-11'],
    ['ten of them', [...'0123456789'].map((digit) => photo('p', digit)), 'R-G-11'],
    ['one twice', [photo('a', 'a'), photo('b', 'a')], null],
    ['one without a name', [photo(' ', 'a')], null],
    ['one with no digest', [{ name: 'a', sha256: 'A'.repeat(64) }], null],
  ])('as it is fed back with %s', async (_, photos, rule) => {
    const eventId = await events.dispatched();
    expect(await events.take(housing, 'feedBackGridEvent', { eventId, photos }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'photos', rule });
  });

  test.each([0, 6])('as it is evaluated with %d', async (rating) => {
    const eventId = await events.collected();
    await events.take(officer, 'settleGridEvent', { eventId });
    expect(await events.take(checker, 'evaluateGridEvent', { eventId, rating }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'rating' });
  });

  test('where there is none', async () => {
    for (const eventId of ['x', idOf('no event')]) {
      expect(await events.take(centre, 'fileGridEvent', { eventId }))
        .toMatchObject({ code: 'UNKNOWN_EVENT', field: 'eventId' });
    }
  });
});
