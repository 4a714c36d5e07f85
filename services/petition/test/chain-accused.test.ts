import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import {
  aRegistration, type Chains, openChains, ORGAN, OTHER_ORGAN, PEOPLE,
} from './chain-fixtures.ts';
import { countRows, SHUANGLIU, START } from './fixtures.ts';

let chains: Chains;
beforeAll(async () => {
  chains = await openChains();
});
afterAll(() => chains[Symbol.asyncDispose]());
beforeEach(() => chains.clock.turn(START));

let phone = 13_600_000_000;
const somebody = () => ({ caller: { name: '王五', phone: String((phone += 1)) } });
const raise = (changes: object) => {
  return chains.act('intake', 'registerPetition', aRegistration({ ...changes }));
};
const against = (accused: object) => {
  return { class: 'ACCUSATION', accused, category: 'SAFETY.SECURITY' };
};

describe('whom an accusation is against (R-C-23)', () => {
  test.each([
    ['an id that is none', { departmentId: 'xyz' }, 'UNKNOWN_DEPARTMENT'],
    ['nothing', { departmentId: '' }, 'UNKNOWN_DEPARTMENT'],
    ['a department in capitals', { departmentId: OTHER_ORGAN.toUpperCase() },
      'UNKNOWN_DEPARTMENT'],
    ['a department that is none', { departmentId: idOf('nowhere') }, 'UNKNOWN_DEPARTMENT'],
    ['any division', { division: '%' }, 'INVALID_INPUT'],
    ['another district', { division: '520204001' }, 'INVALID_INPUT'],
  ])('is known here, or nothing is written: %s', async (_, accused, code) => {
    const before = await countRows(chains.database.worker);
    expect(await raise({ ...somebody(), ...against(accused) })).toMatchObject({ code });
    expect(await countRows(chains.database.worker)).toEqual(before);
  });

  test('learns nothing of it by what the same person raises else of the same matter', async () => {
    const person = somebody();
    const against1 = await chains.register({
      ...person, ...against({ departmentId: ORGAN }), organId: OTHER_ORGAN,
    });
    const claim = { ...person, category: 'SAFETY.SECURITY', organId: ORGAN };
    const another = { ...person, ...against({ departmentId: OTHER_ORGAN }), organId: ORGAN };
    for (const each of [claim, another]) {
      expect(await raise(each)).toMatchObject({
        stage: 'IN_CHAIN', mergedInto: null, chain: { first: true, earlier: null },
      });
    }
    const all = '{ petitions(first: 100) { nodes { stage mergedInto { id } } } }';
    expect(JSON.stringify((await chains.ask(PEOPLE.organ, all)).data)).not.toContain('MERGED');
    expect(await raise({ ...person, ...against({ departmentId: ORGAN }), organId: OTHER_ORGAN }))
      .toMatchObject({ stage: 'MERGED', mergedInto: { id: against1 } });
  });

  test('is kept even where it was registered by whoever reads there alone', async () => {
    const street = `${SHUANGLIU}001`;
    const { id, tenant, kind } = PEOPLE.intake;
    const there = {
      id, tenant, kind, organization: null, purpose: null, client: null, grants: [
        { action: 'petition.lodge', under: SHUANGLIU }, { action: 'petition.read', under: street },
      ],
    } as const;
    const { codes } = await chains.ask(there, `mutation ($input: RegisterPetitionInput!) {
      registerPetition(input: $input) { __typename } }`, {
      input: {
        idempotencyKey: 'there',
        ...aRegistration({ ...somebody(), ...against({ division: street }) }),
      },
    });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});
