import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '@linli/kernel/actor.ts';
import {
  department, foreigner, openServing, otherDepartment, otherStreet, reader, street,
} from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import { A_CALL, whistlingOn } from './whistling.ts';

let serving: Serving;
let whistles: ReturnType<typeof whistlingOn>;
beforeAll(async () => {
  serving = await openServing();
  whistles = whistlingOn(serving);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

describe('who may do what with a whistle', () => {
  test.each<[string, Actor, Record<string, boolean>]>([
    ['the street that calls', street,
      { blow: true, acknowledge: false, report: false, rate: true }],
    ['another street', otherStreet,
      { blow: false, acknowledge: false, report: false, rate: false }],
    ['the called department', department,
      { blow: false, acknowledge: true, report: true, rate: false }],
    ['another department', otherDepartment,
      { blow: false, acknowledge: false, report: false, rate: false }],
    ['who only reads', reader, { blow: false, acknowledge: false, report: false, rate: false }],
  ])('%s', async (_, actor, may) => {
    const heard = await whistles.aWhistle();
    const answered = await whistles.aWhistle();
    await whistles.report(department, answered);
    const sent = {
      blow: await whistles.send(actor, 'blowWhistle', A_CALL),
      acknowledge: await whistles.send(actor, 'acknowledgeWhistle', { whistleId: heard }),
      report: await whistles.send(actor, 'reportIn', { whistleId: heard, action: '到场' }),
      rate: await whistles.send(actor, 'rateReport', { whistleId: answered, rating: 3 }),
    };
    const permitted = Object.entries(sent).map(([verb, { codes }]) => [verb, codes.length === 0]);
    expect(Object.fromEntries(permitted)).toEqual(may);
    expect(Object.values(sent).flatMap(({ codes }) => codes).every(isForbidden)).toBe(true);
  });

  test('another tenant neither sees nor answers it, whatever department it acts for', async () => {
    const id = await whistles.aWhistle();
    expect(await whistles.acknowledge(foreigner, id)).toMatchObject({ code: 'UNKNOWN_WHISTLE' });
    expect(await serving.data(foreigner, `{
      whistle(id: "${id}") { id } whistles { totalCount nodes { id } }
      _entities(representations: [{ __typename: "Whistle", id: "${id}" }]) { __typename }
    }`)).toEqual({ whistle: null, whistles: { totalCount: 0, nodes: [] }, _entities: [null] });
  });

  function isForbidden(code: string): boolean {
    return code === 'FORBIDDEN';
  }
});
