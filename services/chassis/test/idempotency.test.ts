import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { asActor, kysely } from '../database.ts';
import { once } from '../idempotency.ts';
import { anActor } from '../testing/actor.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { petitionOrm } from './fixtures.ts';
import type { MatterRow } from './fixtures.ts';

const NOW = new Date('2026-04-16T08:00:00+08:00');
const actor = anActor({ tenant: '510116', grants: ['petition.read@510116'] });
const neighbour = { ...actor, id: 'neighbour' };

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

describe('a second sending', () => {
  test('returns the first result, when both are sent at once', async () => {
    const sent = [send('at-once', '楼道灯不亮'), send('at-once', '楼道灯不亮')];
    const [one, other] = await Promise.all(sent);
    expect(one).toEqual(other);
    expect(await titles()).toEqual(['楼道灯不亮']);
  });

  test('of another body is refused and writes nothing', async () => {
    await send('other-body', '电梯停运');
    const refused = await send('other-body', '水管爆裂');
    expect(refused).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', field: 'idempotencyKey' });
    expect(await titles()).not.toContain('水管爆裂');
  });

  test('by another actor is a first sending', async () => {
    await send('mine', '路面破损');
    const theirs = await send('mine', '垃圾满溢', neighbour);
    expect(theirs).toMatchObject({ title: '垃圾满溢' });
  });

  test('after a refusal runs anew', async () => {
    expect(await send('refused', '')).toBeInstanceOf(Refusal);
    expect(await send('refused', '井盖缺失')).toMatchObject({ title: '井盖缺失' });
  });

  test('after a fault runs anew', async () => {
    const broken = asActor(database.api, 'petition', actor, (em) =>
      once(em, sending('broken', '噪声'), () => Promise.reject(new Error('broken')), getMatter));
    await expect(broken).rejects.toThrow('broken');
    expect(await send('broken', '噪声')).toMatchObject({ title: '噪声' });

    async function getMatter(): Promise<MatterRow> {
      throw new Error('there is no first result');
    }
  });

  test('differs not by the order of its fields', async () => {
    const first = await send('order', '违停', actor, { a: 1, b: [{ c: 2, d: 3 }] });
    const second = await send('order', '违停', actor, { b: [{ d: 3, c: 2 }], a: 1 });
    expect(second).toEqual(first);
  });
});

describe('a key', () => {
  test.each([
    ['none', ''], ['one of spaces', '  '], ['one of 101 characters', '键'.repeat(101)],
  ])('is refused, and nothing is written: %s', async (_, key) => {
    expect(await send(key, '无键')).toMatchObject({
      code: 'INVALID_INPUT', field: 'idempotencyKey',
    });
    expect(await titles()).not.toContain('无键');
  });

  test('may have 100 characters', async () => {
    expect(await send('😀'.repeat(100), '长键')).toMatchObject({ title: '长键' });
  });
});

function send(key: string, title: string, by = actor, more = {}): Promise<MatterRow | Refusal> {
  return asActor(database.api, 'petition', by, (em) => {
    const db = kysely<{ matter: MatterRow }>(em);
    const lodge = async (): Promise<MatterRow | Refusal> => {
      if (title === '') return new Refusal('INVALID_INPUT', 'A title is needed', '需要标题');
      const row = { id: newId(NOW), tenant: '510116', division: '510116001', title, heldAt: null };
      await db.insertInto('matter').values(row).execute();
      return row;
    };
    const read = (id: string): Promise<MatterRow> =>
      db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    return once(em, sending(key, title, by, more), lodge, read);
  });
}

function sending(key: string, title: string, by = actor, more = {}) {
  return { actor: by, key, mutation: 'lodge', input: { title, ...more }, now: NOW };
}

async function titles(): Promise<string[]> {
  return asActor(database.api, 'petition', actor, async (em) => {
    const db = kysely<{ matter: MatterRow }>(em);
    const rows = await db.selectFrom('matter').select('title').execute();
    return rows.map(({ title }) => title);
  });
}
