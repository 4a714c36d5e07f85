import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { expectMigrationsMatchEntities } from '@linli/chassis/testing/database.ts';
import type { Serving } from '@linli/chassis/testing/serving.ts';
import { orm } from '../store/orm.ts';
import type { Tables } from '../store/tables.ts';
import { hearGradeChanged } from '../subscriptions/grade-changed.ts';
import { aDistrict } from './fixtures.ts';
import { openServing } from './serving.ts';

const TENANT = '510116';

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

test('The migrations build what the entities describe', async () => {
  await expectMigrationsMatchEntities(orm);
});

describe('Loading a district', () => {
  const rows = () => asWorker(serving.database.worker, async (em) => {
    const db = kysely<Tables>(em);
    return Promise.all((['partyOrganization', 'partyOrganizationEstate', 'partyMember',
      'servicePosition'] as const).map((table) => db.selectFrom(table).selectAll().execute()));
  });

  test('a second time changes nothing, and after a break it goes on', async () => {
    const whole = aDistrict(TENANT);
    await serving.load({ ...whole, partyMembers: whole.partyMembers.slice(0, 3), positions: [] });
    await serving.load(whole);
    const loaded = await rows();
    expect(loaded.map(({ length }) => length)).toEqual([18, 5, 7, 4]);
    await serving.load(whole);
    expect(await rows()).toEqual(loaded);
  });

  test('of a tree with a hole stops and leaves no part of it', async () => {
    const whole = aDistrict('520204');
    const holed = whole.partyOrganizations.filter(({ name }) => name !== 'building');
    await expect(serving.load({ ...whole, partyOrganizations: holed })).rejects.toThrow();
    expect((await rows()).flat().filter(({ tenant }) => tenant === '520204')).toEqual([]);
  });
});

describe('A grade that property announced', () => {
  const hear = (to: string, score: number, changedAt: string) => {
    const companyId = idOf('company');
    const payload = { companyId, from: 'A', to, score, entryId: idOf('e'), changedAt };
    const delivery = { id: idOf(to, changedAt), topic: hearGradeChanged.event.topic,
      subject: companyId, sequence: 1, tenant: TENANT, publisher: 'property' as const,
      happenedAt: changedAt, payload };
    return asWorker(serving.database.worker, (em) =>
      hearGradeChanged.handle(em, payload, delivery));
  };
  const kept = () => asWorker(serving.database.worker, (em) =>
    kysely<Tables>(em).selectFrom('companyGrade').selectAll().execute());

  test('is kept until a later one comes, whatever comes again', async () => {
    await hear('B', 790, '2026-11-23T08:00:00.000Z');
    await hear('C', 640, '2026-11-24T08:00:00.000Z');
    await hear('B', 790, '2026-11-23T08:00:00.000Z');
    expect(await kept()).toEqual([{ companyId: idOf('company'), tenant: TENANT, grade: 'C',
      score: 640, changedAt: new Date('2026-11-24T08:00:00.000Z') }]);
  });

  test('is not taken without its parts', async () => {
    const nothing = { companyId: 'x' };
    await expect(asWorker(serving.database.worker, (em) => hearGradeChanged.handle(em, nothing, {
      id: idOf('d'), topic: 't', subject: 's', sequence: 2, tenant: TENANT, publisher: 'property',
      happenedAt: '', payload: nothing }))).rejects.toThrow();
  });

  test('cannot be written by who only reads', async () => {
    const reader = anActor({ tenant: TENANT, grants: [`party.read@${TENANT}`] });
    const { data, codes } = await serving.ask(reader, '{ __typename }');
    expect([data, codes]).toEqual([{ __typename: 'Query' }, []]);
    const api = serving.database.api.orm.em.fork();
    await expect(api.execute('delete from company_grade')).rejects.toThrow('permission denied');
  });
});
