import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import {
  BRANDS, COMMUNITY, ELSEWHERE, ESTATE, foreigner, keeper, openServing, OTHER_COMMUNITY, reader,
  street, teamId, volunteerId,
} from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const VOLUNTEER = `... on Volunteer { id name phone registeredOn hours team { name } estate { id } }
  ... on Refusal { code field rule }`;
const RECORD = `... on ServiceRecord { id servedOn hours content volunteer { id hours } }
  ... on Refusal { code field rule }`;

describe('a service brand', () => {
  test('S-12 志愿服务品牌: knows its teams and the confirmed hours served under it', async () => {
    const query = `{ volunteerBrands { name hours teams { totalCount nodes {
      name memberCount hours division { code } brand { name } } } } }`;
    const before = await serving.data(reader, query);
    expect(before).toMatchObject({ volunteerBrands: BRANDS.toSorted().map((name) => ({
      name, hours: 0, teams: { totalCount: 2 },
    })) });

    await record(keeper, { volunteerId: volunteerId(COMMUNITY, 0, 0), hours: 2.3 });
    await record(keeper, { volunteerId: volunteerId(COMMUNITY, 0, 1), hours: 0.4 });
    await record(keeper, { volunteerId: volunteerId(OTHER_COMMUNITY, 0), hours: 9 });
    await record(keeper, { volunteerId: volunteerId(OTHER_COMMUNITY, 1), hours: 1 });

    const { volunteerBrands } = BRANDED.parse(await serving.data(reader, query));
    expect(Object.fromEntries(volunteerBrands.map(({ name, hours }) => [name, hours]))).toEqual({
      绿益行: 10.7, 党建微光: 1, 左邻右里: 0, 三色马甲: 0,
    });
    const green = volunteerBrands.find(({ name }) => name === '绿益行');
    expect(green?.teams.nodes.toSorted((a, b) => b.hours - a.hours)).toEqual([
      { name: '第0队', memberCount: 2, hours: 8, brand: { name: '绿益行' },
        division: { code: OTHER_COMMUNITY } },
      { name: '第0队', memberCount: 2, hours: 2.7, brand: { name: '绿益行' },
        division: { code: COMMUNITY } },
    ]);
  });

  const BRANDED = z.object({ volunteerBrands: z.array(z.object({
    name: z.string(),
    hours: z.number(),
    teams: z.object({ nodes: z.array(z.looseObject({ hours: z.number() })) }),
  })) });
});

describe('whoever registers', () => {
  test('is entered today, and shown masked', async () => {
    expect(await register(street, { phone: ' 139 0013-8000 ', name: ' 欧阳娜 ' })).toEqual({
      id: expect.any(String), name: '欧阳*', phone: '139****8000', registeredOn: '2026-03-16',
      hours: 0, team: { name: '第0队' }, estate: { id: ESTATE },
    });
  });

  test('is kept sealed', async () => {
    await register(street, { phone: '13900138001', name: '诸葛无名' });
    const { rows } = await asWorker(serving.database.worker, (em) => sql`
      select * from volunteer v where v::text like '%13900138001%' or v::text like '%诸葛无名%'
    `.execute(kysely(em)));
    expect(rows).toEqual([]);
  });

  test('is one, however often the sending is repeated', async () => {
    const key = randomUUID();
    const first = await register(street, { idempotencyKey: key });
    expect(await register(street, { idempotencyKey: key })).toEqual(first);
    expect(await register(street, { idempotencyKey: key, name: '李四' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test.each([
    ['phone', { phone: '12345' }, 'INVALID_PHONE'],
    ['name', { name: ' ' }, 'INVALID_INPUT'],
    ['estateId', { estateId: 'none' }, 'INVALID_INPUT'],
    ['division', { division: '510116001' }, 'INVALID_INPUT'],
    ['teamId', { teamId: idOf('no team') }, 'UNKNOWN_TEAM'],
    ['teamId', { teamId: teamId(ELSEWHERE, 0) }, 'UNKNOWN_TEAM'],
  ])('is refused for a wrong %s, and nothing is written', async (field, wrong, code) => {
    const before = await rows('volunteer');
    expect(await register(street, wrong)).toMatchObject({ code, field });
    expect(await rows('volunteer')).toBe(before);
  });
});

describe('service', () => {
  const who = volunteerId(COMMUNITY, 2);

  test('counts for 8 hours a day, whatever was served', async () => {
    expect(await record(street, { volunteerId: who, hours: 6, servedOn: '2026-03-14' }))
      .toMatchObject({ hours: 6, servedOn: '2026-03-14', volunteer: { hours: 6 } });
    expect(await record(street, { volunteerId: who, hours: 6, servedOn: '2026-03-14' }))
      .toMatchObject({ hours: 6, volunteer: { hours: 8 } });
    expect(await record(street, { volunteerId: who, hours: 1.5, servedOn: '2026-03-15' }))
      .toMatchObject({ hours: 1.5, volunteer: { hours: 9.5 } });
  });

  test('is refused beyond the 24 hours of a day', async () => {
    expect(await record(street, { volunteerId: who, hours: 12.1, servedOn: '2026-03-14' }))
      .toMatchObject({ code: 'TOO_MANY_HOURS', field: 'hours', rule: 'R-S-18' });
    expect(await record(street, { volunteerId: who, hours: 12, servedOn: '2026-03-14' }))
      .toMatchObject({ hours: 12, volunteer: { hours: 9.5 } });
  });

  test('entered by two at once counts for 8 hours all the same', async () => {
    const both = volunteerId(COMMUNITY, 3);
    await Promise.all([1, 2, 3].map(() => record(street, { volunteerId: both, hours: 5 })));
    expect(await serving.data(reader, `{ volunteer(id: "${both}") { hours } }`))
      .toEqual({ volunteer: { hours: 8 } });
  });

  test('is one, however often the sending is repeated', async () => {
    const sending = { idempotencyKey: randomUUID(), volunteerId: who, servedOn: '2026-03-01' };
    const before = await rows('service_record');
    const first = await record(street, { ...sending, hours: 3 });
    expect(await record(street, { ...sending, hours: 3 })).toEqual(first);
    expect(await record(street, { ...sending, hours: 4 })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await rows('service_record')).toBe(before + 1);
  });

  test.each([
    ['hours', { hours: 0 }, 'INVALID_INPUT'],
    ['hours', { hours: 1.25 }, 'INVALID_INPUT'],
    ['content', { content: '' }, 'INVALID_INPUT'],
    ['servedOn', { servedOn: '2026-03-17' }, 'INVALID_INPUT'],
    ['volunteerId', { volunteerId: 'nobody' }, 'UNKNOWN_VOLUNTEER'],
    ['volunteerId', { volunteerId: volunteerId(ELSEWHERE, 0) }, 'UNKNOWN_VOLUNTEER'],
  ])('is refused for a wrong %s, and nothing is written', async (field, wrong, code) => {
    const before = await rows('service_record');
    expect(await record(street, wrong)).toMatchObject({ code, field });
    expect(await rows('service_record')).toBe(before);
  });
});

describe('who may enter volunteers and hours', () => {
  test.each<[string, Actor, boolean]>([
    ['the keeper of the district', keeper, true],
    ['the street they live in', street, true],
    ['who only reads', reader, false],
    ['another tenant', foreigner, false],
  ])('%s', async (_, actor, may) => {
    const { codes } = await send(actor, 'registerVolunteer', 'RegisterVolunteerInput', VOLUNTEER,
      aRegistration({}));
    expect(codes).toEqual(may ? [] : ['FORBIDDEN']);
  });

  test('nobody for a street that is not theirs', async () => {
    const registered = await send(street, 'registerVolunteer', 'RegisterVolunteerInput', VOLUNTEER,
      aRegistration({ division: OTHER_COMMUNITY }));
    expect(registered.codes).toEqual(['FORBIDDEN']);
    const recorded = await send(
      reader, 'recordService', 'RecordServiceInput', RECORD, aService({}),
    );
    expect(recorded.codes).toEqual(['FORBIDDEN']);
  });
});

function register(actor: Actor, input: object): Promise<unknown> {
  return answer(
    actor, 'registerVolunteer', 'RegisterVolunteerInput', VOLUNTEER, aRegistration(input),
  );
}

function record(actor: Actor, input: object): Promise<unknown> {
  return answer(actor, 'recordService', 'RecordServiceInput', RECORD, aService(input));
}

function aRegistration(input: object): object {
  return {
    idempotencyKey: randomUUID(), teamId: teamId(COMMUNITY, 0), estateId: ESTATE,
    division: COMMUNITY, name: '张三', phone: '13900138000', ...input,
  };
}

function aService(input: object): object {
  return {
    idempotencyKey: randomUUID(), volunteerId: volunteerId(COMMUNITY, 0), servedOn: '2026-03-16',
    hours: 1, content: '清理楼道', ...input,
  };
}

async function answer(
  actor: Actor, mutation: string, type: string, fields: string, input: object,
): Promise<unknown> {
  const { data, codes } = await send(actor, mutation, type, fields, input);
  expect(codes).toEqual([]);
  return z.object({ answer: z.unknown() }).parse(data).answer;
}

function send(actor: Actor, mutation: string, type: string, fields: string, input: object) {
  const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${fields} } }`;
  return serving.ask(actor, text, { input });
}

async function rows(table: string): Promise<number> {
  const { rows: [row] } = await asWorker(serving.database.worker, (em) => sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)}`.execute(kysely(em)));
  return row?.count ?? 0;
}
