import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { asActor, kysely } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { sql } from 'kysely';
import {
  aRegistration, type Chains, openChains, ORGAN, OTHER_ORGAN, PEOPLE,
} from './chain-fixtures.ts';
import { countRows, fieldOf, inGrid, SHUANGLIU, START } from './fixtures.ts';

let chains: Chains;
beforeAll(async () => {
  chains = await openChains();
});
afterAll(() => chains[Symbol.asyncDispose]());
beforeEach(() => chains.clock.turn(START));

let phone = 13_700_000_000;
const somebody = () => ({ caller: { name: '王五', phone: String((phone += 1)) } });
const again = (changes: object) => chains.act('intake', 'registerPetition', aRegistration({
  ...changes,
}));

describe('what the same person raises again', () => {
  test('joins the case that is open, with no clock of its own (R-C-29)', async () => {
    const person = somebody();
    const first = await chains.brought('ACCEPTED', person);
    expect(await chains.see(first)).toMatchObject({ chain: { first: true, earlier: null } });
    expect(await again(person)).toMatchObject({
      stage: 'MERGED', mergedInto: { id: first }, deadlines: [],
      chain: { stage: 'ATTACHED', first: false, earlier: { id: first } },
    });
  });

  test('is another matter in another place, and another person with another phone', async () => {
    const person = somebody();
    await chains.register(person);
    const elsewhere = { ...person, place: { point: inGrid(3) } };
    expect(await again(elsewhere)).toMatchObject({ chain: { stage: 'REGISTERED', first: true } });
    expect(await again(somebody())).toMatchObject({ chain: { first: true } });
  });

  test('is never matched where nobody is named (R-C-26)', async () => {
    const nobody = { identity: 'ANONYMOUS', caller: null };
    await again(nobody);
    expect(await again(nobody)).toMatchObject({ chain: { stage: 'REGISTERED', first: true } });
  });

  test('is not accepted higher up while it is pending, and nothing is written', async () => {
    const person = { ...somebody(), office: `${SHUANGLIU}001` };
    await chains.register(person);
    const before = await countRows(chains.database.worker);
    expect(await again({ ...person, office: null })).toMatchObject({
      code: 'PENDING_BELOW', rule: 'R-C-13',
    });
    expect(await countRows(chains.database.worker)).toEqual(before);
  });

  test('is not accepted after the end, but new facts open a linked case (R-C-12)', async () => {
    const person = somebody();
    const first = await chains.brought('FINAL', person);
    expect(await again(person)).toMatchObject({ code: 'CHAIN_ENDED', rule: 'R-C-12' });
    expect(await again({ ...person, newFacts: '新发现的收据' })).toMatchObject({
      stage: 'IN_CHAIN', chain: { stage: 'REGISTERED', earlier: { id: first } },
    });
  });

  test('twice at once opens one case', async () => {
    const person = somebody();
    const both = await Promise.all([again(person), again(person)]);
    const stages = both.map((each) => JSON.stringify(each).includes('"stage":"MERGED"'));
    expect(stages.toSorted()).toEqual([false, true]);
  });
});

describe('a registration', () => {
  test.each([
    ['six who came together', { representatives: 6 }, 'TOO_MANY_REPRESENTATIVES', 'R-C-15'],
    ['the hotline', { channel: 'HOTLINE_12345' }, 'INVALID_INPUT', 'R-C-01'],
    ['a route of a suggestion', { class: 'SUGGESTION', route: 'LITIGATION' }, 'INVALID_INPUT',
      'R-C-17'],
    ['nobody', { caller: null }, 'INVALID_INPUT', 'R-C-26'],
    ['an anonymous name', { identity: 'ANONYMOUS' }, 'INVALID_INPUT', 'R-C-26'],
    ['an accused of a claim', { accused: { departmentId: ORGAN } }, 'INVALID_INPUT', 'R-C-23'],
    ['an accusation of nobody', { class: 'ACCUSATION' }, 'INVALID_INPUT', 'R-C-23'],
    ['an organ that is none', { organId: idOf('nowhere') }, 'UNKNOWN_DEPARTMENT', null],
    ['an office of another district', { office: '520204' }, 'INVALID_INPUT', 'R-C-01'],
  ])('is refused: %s', async (_, changes, code, rule) => {
    const before = await countRows(chains.database.worker);
    expect(await again({ ...somebody(), ...changes })).toMatchObject({ code, rule });
    expect(await countRows(chains.database.worker)).toEqual(before);
  });

  test('counts from when it came in, and tells where that was another day (R-C-01)', async () => {
    chains.turn('2026-09-18T10:00:00+08:00');
    const id = await chains.register({ ...somebody(), receivedAt: '2026-09-17T16:00:00+08:00' });
    expect(await chains.clockOf(id, 'REGISTER')).toMatchObject({
      state: 'MET', overdue: true, dueAt: '2026-09-17T15:59:59.999Z',
      endedAt: '2026-09-18T02:00:00.000Z', rule: { code: 'R-C-01' },
    });
    expect(await chains.clockOf(id, 'SORT')).toMatchObject({
      startedAt: '2026-09-17T08:00:00.000Z', dueAt: '2026-10-08T15:59:59.999Z',
    });
    const sameDay = await chains.register(somebody());
    expect(await chains.clockOf(sameDay, 'REGISTER')).toMatchObject({
      state: 'MET', overdue: false, dueAt: '2026-09-18T15:59:59.999Z',
    });
    expect(await again({ ...somebody(), receivedAt: '2026-09-18T10:00:01+08:00' })).toMatchObject({
      code: 'INVALID_INPUT', field: 'receivedAt',
    });
  });

  test('takes five who came together', async () => {
    expect(await again({ ...somebody(), representatives: 5 })).toMatchObject({
      chain: { stage: 'REGISTERED' },
    });
  });
});

describe('an accusation (R-C-23)', () => {
  const against = (accused: object) => ({
    ...somebody(), class: 'ACCUSATION', accused, category: 'SAFETY.SECURITY',
  });

  test('is never shown to the accused department, nor sent to it', async () => {
    const id = await chains.register(against({ departmentId: OTHER_ORGAN }));
    // SAFETY is led by the accused, so that the department which assists is proposed.
    expect(await chains.see(id)).toMatchObject({ department: { id: ORGAN } });
    expect(await chains.see(id, 'other')).toBeNull();
    expect(await chains.step('other', 'notifyPetitioner', id)).toMatchObject({
      code: 'UNKNOWN_PETITION',
    });
    const list = '{ petitions(first: 100) { nodes { id } totalCount } }';
    const [seen, hidden] = await Promise.all([
      chains.ask(PEOPLE.organ, list), chains.ask(PEOPLE.other, list),
    ]);
    expect(JSON.stringify(seen.data)).toContain(id);
    expect(JSON.stringify(hidden.data)).not.toContain(id);
    const burning = `{ openDeadlines(first: 100) { nodes { deadline { kind } petition { id } } } }`;
    expect(JSON.stringify((await chains.ask(PEOPLE.organ, burning)).data)).toContain(id);
    expect(JSON.stringify((await chains.ask(PEOPLE.other, burning)).data)).not.toContain(id);
    expect(await chains.step('office', 'forwardPetition', id, { organId: OTHER_ORGAN }))
      .toMatchObject({ code: 'NOT_FOR_THE_ACCUSED', rule: 'R-C-23' });
  });

  test('is kept from the accused by the database itself, in every table of it', async () => {
    const id = await chains.register(against({ departmentId: OTHER_ORGAN }));
    const counted = (who: 'organ' | 'other') => {
      return asActor(chains.database.api, 'petition', PEOPLE[who], async (em) => {
        const { rows } = await sql<Record<string, number>>`select
          (select count(*)::int from petition where id = ${id}) petition,
          (select count(*)::int from chain where petition_id = ${id}) chain,
          (select count(*)::int from chain_act where petition_id = ${id}) act,
          (select count(*)::int from caller where petition_id = ${id}) caller,
          (select count(*)::int from deadline where subject_id = ${id}) deadline`
          .execute(kysely(em));
        return rows[0];
      });
    };
    expect(await counted('organ')).toEqual({
      petition: 1, chain: 1, act: 1, caller: 1, deadline: 2,
    });
    expect(await counted('other')).toEqual({
      petition: 0, chain: 0, act: 0, caller: 0, deadline: 0,
    });
  });

  test('against who governs a division is hidden from all under it alone', async () => {
    const street = `${SHUANGLIU}001`;
    const id = await chains.register(against({ division: street }));
    const read = (under: string) => anActor({
      tenant: SHUANGLIU, grants: [`petition.read@${under}`],
    });
    const see = async (under: string) => {
      const { data } = await chains.ask(read(under), `{ petition(id: "${id}") { id } }`);
      return fieldOf(data, 'petition');
    };
    expect(await see(street)).toBeNull();
    expect(await see(`${street}001`)).toBeNull();
    expect(await see(SHUANGLIU)).toEqual({ id });
  });

  test('that only the accused could handle needs another organ to be named', async () => {
    const accused = { ...against({ departmentId: ORGAN }), category: 'NOISE' };
    expect(await again(accused)).toMatchObject({ code: 'ACCUSED_LEADS', rule: 'R-C-23' });
    expect(await again({ ...accused, organId: ORGAN })).toMatchObject({
      code: 'NOT_FOR_THE_ACCUSED',
    });
    expect(await again({ ...accused, organId: OTHER_ORGAN })).toMatchObject({
      chain: { stage: 'FORWARDED' },
    });
  });

  test('has no 60 days and no review', async () => {
    const id = await chains.register(against({ departmentId: OTHER_ORGAN }));
    await chains.step('office', 'forwardPetition', id, { organId: ORGAN });
    await chains.step('organ', 'acceptPetition', id, {});
    expect(await chains.clockOf(id, 'HANDLE')).toBeNull();
  });
});

describe('the simplified procedure', () => {
  const GROUNDS = { grounds: ['CLEAR_FACTS_AND_DUTY'] };

  test('runs its short clocks beside the statutory ones, from the receipt', async () => {
    const id = await chains.brought('FORWARDED', somebody());
    chains.turn('2026-09-21T10:00:00+08:00');
    expect(await chains.step('organ', 'useSimplifiedProcedure', id, GROUNDS)).toMatchObject({
      chain: { procedure: 'SIMPLIFIED' },
    });
    // From Friday the 18th, and the Sunday after it is a make-up working day.
    expect(await chains.clockOf(id, 'SIMPLE_ACCEPT')).toMatchObject({
      startedAt: '2026-09-18T02:00:00.000Z', dueAt: '2026-09-22T15:59:59.999Z',
      rule: { code: 'R-C-30', amount: 3, unit: 'WORKING_DAYS' },
    });
    await chains.step('organ', 'acceptPetition', id, {});
    expect(await chains.clockOf(id, 'SIMPLE_ACCEPT')).toMatchObject({ state: 'MET' });
    expect(await chains.clockOf(id, 'SIMPLE_OPINION')).toMatchObject({
      dueAt: '2026-10-12T15:59:59.999Z', rule: { code: 'R-C-31', amount: 10 },
    });
    const before = await chains.clockOf(id, 'HANDLE');
    expect(await chains.step('organ', 'switchToNormalProcedure', id)).toMatchObject({
      chain: { procedure: 'NORMAL' },
    });
    expect(await chains.clockOf(id, 'SIMPLE_OPINION')).toMatchObject({ state: 'CANCELLED' });
    expect(await chains.clockOf(id, 'HANDLE')).toEqual(before);
    expect(await chains.step('organ', 'switchToNormalProcedure', id)).toMatchObject({
      code: 'NOTHING_OWED',
    });
  });

  test('gives each level it passes through a working day (R-C-32)', async () => {
    const id = await chains.register(somebody());
    await chains.step('office', 'useSimplifiedProcedure', id, GROUNDS);
    expect(await chains.clockOf(id, 'SIMPLE_PASS')).toMatchObject({
      dueAt: '2026-09-20T15:59:59.999Z', rule: { code: 'R-C-32' },
    });
    await chains.step('office', 'forwardPetition', id, { organId: ORGAN });
    expect(await chains.clockOf(id, 'SIMPLE_PASS')).toMatchObject({ state: 'MET' });
    expect(await chains.clockOf(id, 'SIMPLE_ACCEPT')).toMatchObject({ state: 'RUNNING' });
  });

  test.each([
    ['in its last instant', '2026-09-22T23:59:59.999+08:00', { __typename: 'Petition' }],
    ['an instant later', '2026-09-23T00:00:00.000+08:00', { code: 'OUT_OF_TIME', rule: 'R-C-30' }],
  ])('is not begun when its time is over: %s', async (_, instant, expected) => {
    const id = await chains.brought('FORWARDED', somebody());
    chains.turn(instant);
    expect(await chains.step('organ', 'useSimplifiedProcedure', id, GROUNDS))
      .toMatchObject(expected);
  });

  test.each([
    ['a joint visit', { representatives: 2 }, {}], ['a complex matter', {}, { bars: ['COMPLEX'] }],
  ])('is refused to %s (R-C-33)', async (_, changes, rest) => {
    const id = await chains.brought('FORWARDED', { ...somebody(), ...changes });
    expect(await chains.step('organ', 'useSimplifiedProcedure', id, { ...GROUNDS, ...rest }))
      .toMatchObject({ code: 'NOT_SIMPLE', rule: 'R-C-33' });
  });
});
