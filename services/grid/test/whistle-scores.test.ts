import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '@linli/kernel/actor.ts';
import { COMMUNITY, STREET } from './district.ts';
import {
  department, DEPARTMENT, foreigner, MORNING, openServing, otherDepartment, otherStreet, reader,
  street,
} from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import { whistlingOn } from './whistling.ts';

let serving: Serving;
let whistles: ReturnType<typeof whistlingOn>;
beforeAll(async () => {
  serving = await openServing();
  whistles = whistlingOn(serving);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const RATE = `mutation ($input: RateWhistleInput!) { answer: rateWhistle(input: $input) {
  ... on Whistle { state callRating { rating justified note ratedAt } report { rating } }
  ... on Refusal { code field rule messageZh } } }`;

const send = (actor: Actor, whistleId: string, said: object = {}) => serving.ask(actor, RATE, {
  input: { idempotencyKey: randomUUID(), whistleId, justified: true, rating: 4, ...said },
});
async function rate(actor: Actor, whistleId: string, said: object = {}): Promise<unknown> {
  const { data, codes } = await send(actor, whistleId, said);
  expect(codes).toEqual([]);
  return z.object({ answer: z.unknown() }).parse(data).answer;
}

describe('a call is rated by the department (R-H-35)', () => {
  test('once it has reported in, whichever side rates first', async () => {
    const [first, second] = [await whistles.aWhistle(), await whistles.aWhistle()];
    await whistles.report(department, first);
    await whistles.report(department, second);
    const seen = {
      rating: 2, justified: false, note: '街道可自行处置', ratedAt: MORNING.toISOString(),
    };
    const said = { rating: 2, justified: false, note: ' 街道可自行处置 ' };
    expect(await rate(department, first, said)).toMatchObject({
      state: 'ON_SITE', callRating: seen, report: { rating: null },
    });
    expect(await whistles.rate(street, first, 5)).toMatchObject({ state: 'RATED' });
    await whistles.rate(street, second, 3);
    expect(await rate(department, second, said)).toMatchObject({
      state: 'RATED', callRating: seen, report: { rating: 3 },
    });
  });

  test('not before, and not again', async () => {
    const id = await whistles.aWhistle();
    expect(await rate(department, id)).toMatchObject({ code: 'WRONG_STATE', field: 'whistleId' });
    await whistles.acknowledge(department, id);
    expect(await rate(department, id)).toMatchObject({ code: 'WRONG_STATE' });
    await whistles.report(department, id);
    await rate(department, id);
    expect(await rate(department, id)).toMatchObject({
      code: 'WRONG_STATE', rule: 'R-H-35', messageZh: '部门已评价过该次吹哨',
    });
  });

  test.each([
    [{ rating: 0 }, 'rating'], [{ rating: 6 }, 'rating'], [{ note: ' ' }, 'note'],
    [{ note: '长'.repeat(501) }, 'note'],
  ])('within bounds: %j', async (said, field) => {
    const id = await whistles.aWhistle();
    await whistles.report(department, id);
    expect(await rate(department, id, said)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  test.each<[string, Actor]>([
    ['the street', street], ['another department', otherDepartment], ['who only reads', reader],
  ])('by no one else: %s', async (_, actor) => {
    const id = await whistles.aWhistle();
    await whistles.report(department, id);
    expect((await send(actor, id)).codes).toEqual(['FORBIDDEN']);
  });

  test('and in another tenant by nobody', async () => {
    const id = await whistles.aWhistle();
    expect(await rate(foreigner, id)).toMatchObject({ code: 'UNKNOWN_WHISTLE' });
  });
});

describe('the scores of both sides', () => {
  const AT = new Date('2026-04-01T09:30:00+08:00');
  const LATER = new Date('2026-04-01T10:00:00.001+08:00');
  const fire = otherDepartment.organization ?? '';

  /** Emergencies of 09:30, to be heard by 10:00. */
  beforeAll(async () => {
    serving.clock.turn(AT);
    const [good, late, silent] = [
      await whistles.aWhistle(), await whistles.aWhistle(), await whistles.aWhistle(),
    ];
    const fires = await whistles.aWhistle({ departmentId: fire, division: COMMUNITY });
    const other = RATED.parse(await whistles.blow(otherStreet, {
      kind: 'DAILY', division: '510116002', departmentId: DEPARTMENT,
    })).id;
    expect(silent).not.toBe(late);
    await whistles.report(department, good);
    serving.clock.turn(new Date('2026-04-01T10:00:00+08:00'));
    await whistles.acknowledge(otherDepartment, fires);
    serving.clock.turn(LATER);
    await whistles.report(department, late);
    await whistles.rate(street, good, 5);
    await whistles.rate(street, late, 2);
    await rate(department, good, { rating: 5 });
    await rate(department, late, { rating: 2, justified: false });
    await whistles.report(department, other);
  });

  const SCORES = `query ($under: ID!, $from: DateTime!, $to: DateTime!) {
    whistleScores(under: $under, from: $from, to: $to) {
      departments { department { id } whistles acknowledged acknowledgedOnTime breached reported
        rated meanRating }
      streets { division { code } whistles rated meanRating justified unjustified } } }`;
  const span = { under: '510116', from: AT, to: new Date(AT.getTime() + 1) };
  const scores = (change: object = {}) => serving.data(reader, SCORES, { ...span, ...change });

  test('count what either did', async () => {
    const departments = [
      { department: { id: DEPARTMENT }, whistles: 4, acknowledged: 3, acknowledgedOnTime: 2,
        breached: 2, reported: 3, rated: 2, meanRating: 3.5 },
      { department: { id: fire }, whistles: 1, acknowledged: 1, acknowledgedOnTime: 1, breached: 0,
        reported: 0, rated: 0, meanRating: null },
    ].toSorted((a, b) => (a.department.id < b.department.id ? -1 : 1));
    const none = { rated: 0, meanRating: null, justified: 0, unjustified: 0 };
    expect(await scores()).toEqual({ whistleScores: { departments, streets: [
      { division: { code: STREET }, whistles: 3, rated: 2, meanRating: 3.5, justified: 1,
        unjustified: 1 },
      { ...none, division: { code: COMMUNITY }, whistles: 1 },
      { ...none, division: { code: '510116002' }, whistles: 1 },
    ] } });
  });

  test('are the figures of the list', async () => {
    const { whistles: { nodes } } = LIST.parse(await serving.data(reader, `query (
      $from: DateTime, $to: DateTime) { whistles(first: 100, filter: { from: $from, to: $to }) {
        nodes { acknowledgeBy acknowledgedAt department { id } division { code }
          report { rating } callRating { rating justified } } } }`, span));
    const { departments, streets } = SCORED.parse(await scores()).whistleScores;
    for (const { department: { id }, ...score } of departments) {
      const own = nodes.filter((each) => each.department.id === id);
      const given = own.flatMap(({ report }) => report?.rating ?? []);
      expect(score).toEqual({
        whistles: own.length,
        acknowledged: own.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
        acknowledgedOnTime: own.filter(({ acknowledgedAt, acknowledgeBy }) => {
          return acknowledgedAt !== null && acknowledgedAt <= acknowledgeBy;
        }).length,
        breached: own.filter(({ acknowledgedAt, acknowledgeBy }) => {
          return (acknowledgedAt ?? serving.clock.now().toISOString()) > acknowledgeBy;
        }).length,
        reported: own.filter(({ report }) => report !== null).length,
        rated: given.length, meanRating: mean(given),
      });
    }
    for (const { division: { code }, ...score } of streets) {
      const own = nodes.filter((each) => each.division.code === code);
      const given = own.flatMap(({ callRating }) => callRating ?? []);
      expect(score).toEqual({
        whistles: own.length, rated: given.length,
        meanRating: mean(given.map(({ rating }) => rating)),
        justified: given.filter(({ justified }) => justified).length,
        unjustified: given.filter(({ justified }) => !justified).length,
      });
    }
  });

  test('count from the first instant, and not the last', async () => {
    const empty = { whistleScores: { departments: [], streets: [] } };
    expect(await scores({ from: new Date(AT.getTime() + 1), to: LATER })).toEqual(empty);
    expect(await scores({ from: new Date(AT.getTime() - 1), to: AT })).toEqual(empty);
  });

  test('are asked for a division, and for a span that has a length', async () => {
    expect(await scores({ under: COMMUNITY })).toMatchObject({ whistleScores: {
      departments: [{ department: { id: fire }, whistles: 1 }], streets: [{ whistles: 1 }],
    } });
    expect((await serving.ask(reader, SCORES, { ...span, to: AT })).codes)
      .toEqual(['BAD_USER_INPUT']);
  });

  test('cost the same statements for one street and for many', async () => {
    const one = await serving.ask(reader, SCORES, { ...span, under: COMMUNITY });
    const many = await serving.ask(reader, SCORES, span);
    expect([...one.codes, ...many.codes]).toEqual([]);
    expect(many.statements).toBe(one.statements);
  });

  test('of another tenant are its own', async () => {
    expect(await serving.data(foreigner, SCORES, span))
      .toEqual({ whistleScores: { departments: [], streets: [] } });
  });
});

const RATED = z.looseObject({ id: z.string() });
const LIST = z.object({ whistles: z.object({ nodes: z.array(z.object({
  acknowledgeBy: z.string(), acknowledgedAt: z.string().nullable(),
  department: z.object({ id: z.string() }), division: z.object({ code: z.string() }),
  report: z.object({ rating: z.int().nullable() }).nullable(),
  callRating: z.object({ rating: z.int(), justified: z.boolean() }).nullable(),
})) }) });
const SCORED = z.object({ whistleScores: z.object({
  departments: z.array(z.looseObject({ department: z.object({ id: z.string() }) })),
  streets: z.array(z.looseObject({ division: z.object({ code: z.string() }) })),
}) });

function mean(ratings: readonly number[]): number | null {
  if (ratings.length === 0) return null;
  return ratings.reduce((sum, each) => sum + each, 0) / ratings.length;
}
