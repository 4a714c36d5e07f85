import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aRegistration, type Chains, openChains, OPINION, ORGAN, OTHER_ORGAN,
} from './chain-fixtures.ts';
import { START } from './fixtures.ts';

let chains: Chains;
beforeAll(async () => {
  chains = await openChains();
});
afterAll(() => chains[Symbol.asyncDispose]());
beforeEach(() => chains.clock.turn(START));

let phone = 13_700_000_000;
const somebody = () => ({ caller: { name: '李四', phone: String((phone += 1)) } });
const AGREEMENT = { terms: '分期退还', document: 'https://files.example/agreement.pdf' };

describe('R-C-21: an agreement by people’s mediation', () => {
  const settled = async (effectiveAt?: string) => {
    const id = await chains.brought('ACCEPTED', somebody());
    await chains.step('organ', 'recordSettlement', id, { ...AGREEMENT, effectiveAt });
    return id;
  };
  const apply = (id: string) => chains.step('intake', 'applyForConfirmation', id);

  test('may be confirmed for 30 days from its effect, to the last instant', async () => {
    const id = await settled('2026-09-10T09:00:00+08:00');
    expect(await chains.clockOf(id, 'CONFIRM_MEDIATION')).toMatchObject({
      state: 'RUNNING', startedAt: '2026-09-10T01:00:00.000Z', dueAt: '2026-10-10T15:59:59.999Z',
      rule: { code: 'R-C-21', amount: 30, unit: 'NATURAL_DAYS' },
    });
    chains.turn('2026-10-10T23:59:59.999+08:00');
    expect(await apply(id)).toMatchObject({
      chain: { settlements: [{
        effectiveAt: '2026-09-10T01:00:00.000Z', confirmationAppliedAt: '2026-10-10T15:59:59.999Z',
      }] },
    });
    expect(await chains.clockOf(id, 'CONFIRM_MEDIATION')).toMatchObject({ state: 'MET' });
  });

  test('is out of time an instant later', async () => {
    const id = await settled('2026-09-10T09:00:00+08:00');
    chains.turn('2026-10-11T00:00:00+08:00');
    expect(await apply(id)).toMatchObject({ code: 'OUT_OF_TIME', rule: 'R-C-21' });
  });

  test('may be confirmed after the chain has ended, which stays closed as it was', async () => {
    const id = await chains.brought('FORWARDED', { ...somebody(), class: 'SUGGESTION' });
    await chains.step('organ', 'acceptPetition', id, {});
    const effectiveAt = '2026-09-10T09:00:00+08:00';
    await chains.step('organ', 'recordSettlement', id, { ...AGREEMENT, effectiveAt });
    await chains.step('organ', 'issueOpinion', id, OPINION);
    await chains.step('organ', 'deliverOpinion', id, {});
    const closedAt = START.toISOString();
    expect(await chains.see(id)).toMatchObject({ stage: 'CLOSED', closedAt });
    chains.turn('2026-09-19T10:00:00+08:00');
    expect(await apply(id)).toMatchObject({ stage: 'CLOSED', closedAt, chain: { stage: 'FINAL' } });
    expect(await chains.clockOf(id, 'CONFIRM_MEDIATION')).toMatchObject({ state: 'MET' });
  });

  test('is one: no other settlement has it to confirm, and none takes effect later', async () => {
    const id = await settled();
    expect(await chains.clockOf(id, 'CONFIRM_MEDIATION')).toBeNull();
    expect(await apply(id)).toMatchObject({ code: 'OUT_OF_TIME', rule: 'R-C-21' });
    const later = { ...AGREEMENT, effectiveAt: '2026-09-18T10:00:00.001+08:00' };
    expect(await chains.step('organ', 'recordSettlement', id, later)).toMatchObject({
      code: 'INVALID_INPUT', field: 'effectiveAt', rule: 'R-C-21',
    });
  });
});

describe('R-C-25: retaliation', () => {
  const accusing = (retaliationFor: string, changes: object = {}) => ({
    ...somebody(), class: 'ACCUSATION', category: 'SAFETY.SECURITY', text: '因信访被停水停电',
    accused: { departmentId: ORGAN }, retaliationFor, ...changes,
  });
  const raise = (changes: object) => {
    return chains.act('intake', 'registerPetition', aRegistration({ ...changes }));
  };

  test('goes to the discipline body within the hour, kept from whom it is about', async () => {
    const petition = await chains.register(somebody());
    const id = await chains.register(accusing(petition));
    expect(await chains.see(id)).toMatchObject({ chain: { retaliationFor: { id: petition } } });
    expect(await chains.clockOf(id, 'DISCIPLINE')).toMatchObject({
      state: 'RUNNING', dueAt: '2026-09-18T03:00:00.000Z',
      rule: { code: 'R-C-25', amount: 1, unit: 'HOURS' },
    });
    expect(await chains.see(id, 'organ')).toBeNull();
    expect(await chains.step('organ', 'acceptPetition', id, {})).toMatchObject({
      code: 'UNKNOWN_PETITION',
    });
    expect(await chains.step('office', 'referToDiscipline', id)).toMatchObject({
      __typename: 'Petition',
    });
    expect(await chains.clockOf(id, 'DISCIPLINE')).toMatchObject({ state: 'MET' });
    expect(await chains.step('office', 'referToDiscipline', id)).toMatchObject({
      code: 'NOTHING_OWED', rule: 'R-C-25',
    });
  });

  test('is never joined to what was raised before', async () => {
    const petition = await chains.register(somebody());
    const same = accusing(petition);
    for (const each of [same, same]) {
      expect(await raise(each)).toMatchObject({
        stage: 'IN_CHAIN', mergedInto: null, chain: { stage: 'REGISTERED', first: true },
      });
    }
  });

  test('is for a petition there is, and is an accusation', async () => {
    const petition = await chains.register(somebody());
    expect(await raise(accusing(OTHER_ORGAN))).toMatchObject({
      code: 'UNKNOWN_PETITION', field: 'retaliationFor',
    });
    expect(await raise({ ...somebody(), retaliationFor: petition })).toMatchObject({
      code: 'INVALID_INPUT', field: 'retaliationFor', rule: 'R-C-25',
    });
  });
});
