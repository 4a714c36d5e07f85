import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { COMMUNITY, gridId, STREET } from './district.ts';
import { DEPARTMENT, foreigner, MORNING, openServing, reader, type Serving } from './fixtures.ts';

const clerk = anActor({
  id: 'clerk', tenant: '510116', grants: ['grid.read@510116', 'grid.roster@510116'],
});
const streetClerk = anActor({
  id: 'street clerk', tenant: '510116', grants: ['grid.read@510116', `grid.roster@${STREET}`],
});
const DAY = 86_400_000;

let serving: Serving;
let sent = 0;
beforeAll(async () => {
  serving = await openServing();
});
afterAll(() => serving[Symbol.asyncDispose]());
beforeEach(() => serving.clock.turn(MORNING));

const RESULT = `__typename ... on Refusal { code field rule }
  ... on GridOfficer { id kind name phone }`;
const DUTY = `__typename ... on Refusal { code field rule }
  ... on GridDuty { id post place division { code } officer { id name } startedAt endedAt }`;
const ANSWER = z.object({ answer: z.looseObject({ id: z.string().optional() }) });

async function send(actor: Actor, verb: string, input: object): Promise<unknown> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const fields = verb === 'enrolOfficer' ? RESULT : DUTY;
  const { data, codes } = await serving.ask(
    actor, `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { ${fields} } }`,
    { input: { idempotencyKey: `key ${sent += 1}`, ...input } },
  );
  return codes.length > 0 ? codes : ANSWER.parse(data).answer;
}

const idOfAnswer = (answer: unknown): string => z.looseObject({ id: z.string() }).parse(answer).id;

async function anOfficer(name = '欧阳建国'): Promise<string> {
  return idOfAnswer(await send(clerk, 'enrolOfficer', {
    division: COMMUNITY, kind: 'OFFICIAL', name, phone: '13912345678',
  }));
}

async function onDuty(place: string, asOf: Date): Promise<unknown> {
  const { data } = await serving.ask(reader, `query ($place: ID!, $asOf: DateTime) {
    onDuty(place: $place, asOf: $asOf) { officer { id } } }`, { place, asOf: asOf.toISOString() });
  return z.object({ onDuty: z.array(z.object({ officer: z.object({ id: z.string() }) })) })
    .parse(data).onDuty.map(({ officer }) => officer.id);
}

describe('an officer', () => {
  test('is enrolled masked, and sealed where it is kept', async () => {
    const answer = await send(clerk, 'enrolOfficer', {
      division: COMMUNITY, kind: 'OFFICIAL', name: ' 欧阳建国 ', phone: '13912345678',
    });
    expect(answer).toMatchObject({ kind: 'OFFICIAL', name: '欧阳*', phone: '139****5678' });
    const { rows } = await asWorker(serving.database.worker, (em) => {
      return sql`select name, phone from officer where id = ${idOfAnswer(answer)}`
        .execute(kysely(em));
    });
    expect(JSON.stringify(rows)).not.toMatch(/欧阳|139/);
  });

  test.each([
    ['a phone that is none', { phone: '12345' }, { code: 'INVALID_INPUT', field: 'phone' }],
    ['no name', { name: ' ' }, { code: 'INVALID_INPUT', field: 'name' }],
    ['a division that is not', { division: '510116999' }, { code: 'UNKNOWN_DIVISION' }],
  ])('is not enrolled with %s', async (_, changes, expected) => {
    expect(await send(clerk, 'enrolOfficer', {
      division: COMMUNITY, kind: 'OFFICIAL', name: '李四', phone: '13912345678', ...changes,
    })).toMatchObject(expected);
  });
});

describe('a post', () => {
  test.each([
    ['GRID_OFFICER', gridId(COMMUNITY, 'GENERAL', 1), COMMUNITY],
    ['COMMUNITY_LEADER', COMMUNITY, COMMUNITY],
    ['STREET_LEADER', STREET, STREET],
    ['DEPARTMENT_LIAISON', DEPARTMENT, '510116'],
    ['DISTRICT_CENTRE', '510116', '510116'],
  ])('%s is taken, handed over and known as of any instant', async (post, place, division) => {
    const [first, second] = [await anOfficer(), await anOfficer('李四')];
    const taken = await send(clerk, 'assignOfficer', { officerId: first, post, place });
    expect(taken).toMatchObject({
      post, place, division: { code: division }, officer: { id: first },
      startedAt: MORNING.toISOString(), endedAt: null,
    });
    expect(await send(clerk, 'assignOfficer', { officerId: second, post, place }))
      .toMatchObject({ code: 'POST_TAKEN' });

    const noon = new Date(MORNING.getTime() + DAY);
    serving.clock.turn(noon);
    expect(await send(clerk, 'endDuty', { dutyId: idOfAnswer(taken) }))
      .toMatchObject({ endedAt: noon.toISOString() });
    await send(clerk, 'assignOfficer', { officerId: second, post, place });
    expect(await onDuty(place, new Date(MORNING.getTime() - 1))).toEqual([]);
    expect(await onDuty(place, new Date(noon.getTime() - 1))).toEqual([first]);
    expect(await onDuty(place, noon)).toEqual([second]);
    expect(await eventsOf(place)).toMatchObject([
      { officerId: first, post, endedAt: null },
      { officerId: first, endedAt: noon.toISOString() },
      { officerId: second, startedAt: noon.toISOString(), endedAt: null },
    ]);
  });

  test('is taken by one of two who come at once', async () => {
    const officers = [await anOfficer(), await anOfficer(), await anOfficer()];
    const place = gridId(COMMUNITY, 'DEDICATED', 0);
    const answers = await Promise.all(officers.map((officerId) => {
      return send(clerk, 'assignOfficer', { officerId, post: 'GRID_OFFICER', place });
    }));
    const text = JSON.stringify(answers);
    expect([text.match(/POST_TAKEN/g)?.length, text.match(/GridDuty/g)?.length]).toEqual([2, 1]);
  });

  test.each([
    ['a place of another kind', { post: 'STREET_LEADER', place: COMMUNITY }, 'UNKNOWN_PLACE'],
    ['a grid that is not', { post: 'GRID_OFFICER', place: idOf('none') }, 'UNKNOWN_PLACE'],
    ['a division for a grid', { post: 'GRID_OFFICER', place: COMMUNITY }, 'UNKNOWN_PLACE'],
    ['an officer who is not', { officerId: idOf('none') }, 'UNKNOWN_OFFICER'],
    ['yesterday', { from: '2026-03-15T09:30:00+08:00' }, 'INVALID_INPUT'],
  ])('is not taken with %s', async (_, changes, code) => {
    const place = '510116002001';
    const input = { officerId: await anOfficer(), post: 'COMMUNITY_LEADER', place, ...changes };
    expect(await send(clerk, 'assignOfficer', input)).toMatchObject({ code });
  });

  test.each([
    ['reads alone', reader, ['FORBIDDEN']],
    ['rosters another place', streetClerk, ['FORBIDDEN']],
    ['is of another district', foreigner, { code: 'UNKNOWN_PLACE' }],
  ])('is not given by whoever %s', async (_, actor, expected) => {
    const input = { officerId: idOf('any'), post: 'GRID_OFFICER',
      place: gridId('510116002001', 'GENERAL', 0) };
    expect(await send(actor, 'assignOfficer', input)).toEqual(
      Array.isArray(expected) ? expected : expect.objectContaining(expected),
    );
  });

  test('is not left twice, nor where there is no duty', async () => {
    const place = gridId(COMMUNITY, 'MICRO', 2);
    const duty = await send(clerk, 'assignOfficer', {
      officerId: await anOfficer(), post: 'GRID_OFFICER', place,
    });
    serving.clock.turn(new Date(MORNING.getTime() + 1));
    await send(clerk, 'endDuty', { dutyId: idOfAnswer(duty) });
    expect(await send(clerk, 'endDuty', { dutyId: idOfAnswer(duty) }))
      .toMatchObject({ code: 'DUTY_ENDED' });
    expect(await send(clerk, 'endDuty', { dutyId: 'x' })).toMatchObject({ code: 'UNKNOWN_DUTY' });
  });
});

function eventsOf(place: string): Promise<unknown[]> {
  return asWorker(serving.database.worker, async (em) => {
    const { rows } = await sql<{ payload: unknown }>`
      select payload from outbox where topic = 'grid.duty-changed' and subject = ${place}
      order by sequence`.execute(kysely(em));
    return rows.map(({ payload }) => payload);
  });
}
