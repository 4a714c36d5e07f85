import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insertDefaultVersion } from './credit-versions.ts';
import { authorityOf, entered, quiet, rungsOf, send } from './cases.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

/** A Monday; the district's own figures hold from the Wednesday after it. */
const MONDAY = new Date('2026-11-02T10:00:00+08:00');
const WEDNESDAY = new Date('2026-11-04T00:00:00+08:00');
const ours = authorityOf(HERE);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(MONDAY.toISOString());
  await serving.load(aDistrict(HERE));
  await insertDefaultVersion(serving.database.worker, {
    tenant: HERE, version: 2, validFrom: WEDNESDAY, figures: {
      LIST_PUBLICITY: { limit: { amount: 1, unit: 'WORKING_DAYS' } },
      LIST: { red: ['AA'], black: ['D'] },
      WITHDRAWAL: { limit: { amount: 6, unit: 'WORKING_DAYS' } },
      CASE_LADDER: { rungs: [{
        action: 'OUR_OWN', at: { share: 0.5 }, level: 'MAYOR', rule: 'R-OWN', copies: [],
      }] },
    },
  });
});
afterAll(async () => serving[Symbol.asyncDispose]());

const draft = (period: string) =>
  send(serving, ours, 'draftList', { kind: 'RED', period, nominations: [] });
const withdraw = async () => send(serving, ours, 'noteWithdrawal', {
  entryId: await entered(serving, companyId(0), 'PENALTY'), grounds: '撤销', notices: ['12号'],
});

test('What begins under a version keeps it, and what begins later goes by the next', async () => {
  const [before, noted] = [await draft('2026-Q1'), await withdraw()];
  serving.clock.turn(WEDNESDAY);
  const [later, notedLater] = [await draft('2026-Q2'), await withdraw()];

  expect(before).toMatchObject({
    publicityUntil: '2026-11-09T15:59:59.999Z', deadlines: [{ amount: 5, version: 1 }],
    listings: { nodes: [] },
  });
  expect(later).toMatchObject({
    publicityUntil: '2026-11-05T15:59:59.999Z', deadlines: [{ amount: 1, version: 2 }],
    listings: { nodes: expect.arrayContaining([expect.objectContaining({ grade: 'AA' })]) },
  });
  expect(noted).toMatchObject({ deadlines: [{ amount: 3, dueAt: '2026-11-05T15:59:59.999Z' }] });
  expect(notedLater)
    .toMatchObject({ deadlines: [{ amount: 6, dueAt: '2026-11-12T15:59:59.999Z' }] });

  serving.clock.turn(new Date('2026-11-11T12:00:00+08:00'));
  await quiet(serving);
  const actions = async ({ id }: { id?: string | undefined }) =>
    (await rungsOf(serving, String(id))).map(({ action }) => action);
  expect(await actions(noted)).toEqual(['REMIND', 'WARN', 'URGE', 'ESCALATE', 'SUPERVISE']);
  expect(await actions(notedLater)).toEqual(['OUR_OWN']);
});
