import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import {
  type Chains, GOVERNMENT, openChains, OPINION, ORGAN, OTHER_ORGAN, PEOPLE,
} from './chain-fixtures.ts';
import { aKey, countRows, fieldOf, SHUANGLIU, START } from './fixtures.ts';

let chains: Chains;
beforeAll(async () => {
  chains = await openChains();
});
afterAll(() => chains[Symbol.asyncDispose]());
beforeEach(() => chains.clock.turn(START));

const WHY = { reason: '情况说明' };
let phone = 13_800_000_000;
const somebody = () => ({ caller: { name: '李四', phone: String((phone += 1)) } });
const forwarded = () => chains.brought('FORWARDED', somebody());

describe('a wrong transfer', () => {
  test('goes back only where the sender agrees, to be sorted anew', async () => {
    const id = await forwarded();
    chains.turn('2026-09-21T10:00:00+08:00');
    expect(await chains.step('organ', 'objectToTransfer', id)).toMatchObject({
      chain: { stage: 'OBJECTED', owes: 'OFFICE' },
    });
    expect(await chains.step('organ', 'acceptPetition', id, {})).toMatchObject({
      code: 'WRONG_STAGE',
    });
    expect(await chains.step('office', 'decideTransferObjection', id, { ...WHY, approved: true }))
      .toMatchObject({ chain: { stage: 'REGISTERED', returns: 1 } });
    expect(await chains.clockOf(id, 'NOTIFY')).toMatchObject({ state: 'CANCELLED' });
    expect(await chains.clockOf(id, 'SORT')).toMatchObject({
      state: 'RUNNING', startedAt: '2026-09-21T02:00:00.000Z',
    });
  });

  test('stays where the sender does not, and is not objected to again', async () => {
    const id = await forwarded();
    await chains.step('organ', 'objectToTransfer', id);
    expect(await chains.step('office', 'decideTransferObjection', id, { ...WHY, approved: false }))
      .toMatchObject({ chain: { stage: 'FORWARDED', returns: 0 } });
    expect(await chains.clockOf(id, 'NOTIFY')).toMatchObject({ state: 'RUNNING' });
    expect(await chains.step('organ', 'objectToTransfer', id)).toMatchObject({
      code: 'OUT_OF_TIME', rule: 'R-C-05',
    });
  });
});

describe('a dispute over who is competent (R-C-16)', () => {
  test('shows its clock, is decided by the superior, and what it names stands', async () => {
    const id = await forwarded();
    await chains.step('organ', 'raiseJurisdictionDispute', id);
    expect(await chains.clockOf(id, 'DISPUTE')).toMatchObject({
      state: 'RUNNING', dueAt: '2026-09-20T15:59:59.999Z', rule: { code: 'R-C-16' },
    });
    const decision = { ...WHY, organId: OTHER_ORGAN, byJointMeeting: true };
    expect(await chains.step('office', 'decideJurisdictionDispute', id, decision))
      .toEqual(['FORBIDDEN']);
    expect(await chains.step('meeting', 'decideJurisdictionDispute', id, decision)).toMatchObject({
      department: { id: OTHER_ORGAN }, chain: { stage: 'FORWARDED' },
    });
    expect(await chains.clockOf(id, 'DISPUTE')).toMatchObject({ state: 'MET' });
    expect(await chains.step('other', 'objectToTransfer', id)).toMatchObject({
      code: 'OUT_OF_TIME',
    });
    expect(await chains.step('organ', 'acceptPetition', id, {})).toEqual(['FORBIDDEN']);
    expect(await chains.step('other', 'acceptPetition', id, {})).toMatchObject({
      chain: { stage: 'ACCEPTED' },
    });
  });

  test('that ends with the same organ leaves its notice clock as it ran', async () => {
    const id = await forwarded();
    const before = await chains.clockOf(id, 'NOTIFY');
    await chains.step('organ', 'raiseJurisdictionDispute', id);
    chains.turn('2026-09-21T10:00:00+08:00');
    await chains.step('meeting', 'decideJurisdictionDispute', id, { ...WHY, organId: ORGAN });
    expect(await chains.clockOf(id, 'NOTIFY')).toEqual(before);
  });
});

describe('classes and routes', () => {
  test.each(['SUGGESTION', 'CLAIM'])('only a claim has the 60 days: %s', async (of) => {
    const id = await chains.brought('ACCEPTED', { ...somebody(), class: of });
    const clock = await chains.clockOf(id, 'HANDLE');
    if (of === 'CLAIM') expect(clock).toMatchObject({ rule: { amount: 60 } });
    else expect(clock).toBeNull();
  });

  test('a suggestion that is answered is at its end, with no review', async () => {
    const id = await chains.brought('DECIDED', { ...somebody(), class: 'SUGGESTION' });
    expect(await chains.step('organ', 'deliverOpinion', id, {})).toMatchObject({
      stage: 'CLOSED', chain: { stage: 'FINAL' },
    });
    expect(await chains.step('intake', 'requestReview', id, { ...WHY, reviewer: GOVERNMENT }))
      .toMatchObject({ code: 'WRONG_STAGE' });
  });

  test('a claim with another route is told the route, and is not accepted (R-C-17)', async () => {
    const id = await chains.brought('FORWARDED', { ...somebody(), route: 'ARBITRATION' });
    expect(await chains.step('organ', 'acceptPetition', id, {})).toMatchObject({
      code: 'OTHER_ROUTE', rule: 'R-C-17',
    });
    expect(await chains.step('organ', 'giveRouteNotice', id, { ...WHY, route: 'ARBITRATION' }))
      .toMatchObject({ stage: 'CLOSED', chain: { stage: 'ROUTED', route: 'ARBITRATION' } });
    expect(await chains.clockOf(id, 'NOTIFY')).toMatchObject({ state: 'MET' });
  });

  test('a petition that came to the organ itself is told by R-C-03', async () => {
    const id = await chains.register({ ...somebody(), organId: ORGAN });
    expect(await chains.clockOf(id, 'NOTIFY')).toMatchObject({
      dueAt: '2026-10-08T15:59:59.999Z', rule: { code: 'R-C-03' },
    });
    expect(await chains.clockOf(id, 'SORT')).toBeNull();
  });

  test('of somebody unclear nobody is told anything (R-C-26)', async () => {
    const id = await chains.brought('FORWARDED', { identity: 'ANONYMOUS', caller: null });
    expect(await chains.see(id)).toMatchObject({ callers: [] });
    expect(await chains.clockOf(id, 'NOTIFY')).toBeNull();
  });

  test('an office passes it on to another, which has its own time', async () => {
    const id = await chains.register(somebody());
    chains.turn('2026-09-21T10:00:00+08:00');
    expect(await chains.step('office', 'passOnPetition', id, { office: `${SHUANGLIU}001` }))
      .toMatchObject({ chain: { stage: 'REGISTERED', office: { code: `${SHUANGLIU}001` } } });
    expect(await chains.clockOf(id, 'SORT')).toMatchObject({
      startedAt: '2026-09-21T02:00:00.000Z', state: 'RUNNING',
    });
    expect(await chains.step('office', 'passOnPetition', id, { office: '520204' }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'office' });
  });
});

describe('serious and urgent information (R-C-22)', () => {
  test('is reported upward within the hour', async () => {
    const id = await chains.register({ ...somebody(), serious: true });
    expect(await chains.clockOf(id, 'REPORT_UPWARD')).toMatchObject({
      dueAt: '2026-09-18T03:00:00.000Z', rule: { code: 'R-C-22', amount: 1, unit: 'HOURS' },
    });
    expect(await chains.step('office', 'markPetitionSerious', id)).toMatchObject({
      code: 'ALREADY_MARKED',
    });
    await chains.step('office', 'reportPetitionUpward', id);
    expect(await chains.clockOf(id, 'REPORT_UPWARD')).toMatchObject({ state: 'MET' });
    expect(await chains.step('office', 'reportPetitionUpward', id)).toMatchObject({
      code: 'NOTHING_OWED',
    });
    expect(await chains.step('organ', 'markPetitionSerious', id)).toMatchObject({
      __typename: 'Petition',
    });
  });
});

describe('who takes a step', () => {
  test('is not who has an interest in the matter (R-C-24)', async () => {
    const id = await forwarded();
    const recusal = { ...WHY, officerId: 'organ' };
    expect(await chains.step('organ', 'recuseOfficer', id, recusal)).toEqual(['FORBIDDEN']);
    await chains.step('office', 'recuseOfficer', id, recusal);
    expect(await chains.step('organ', 'acceptPetition', id, {})).toMatchObject({
      code: 'RECUSED', rule: 'R-C-24',
    });
    expect(await chains.step('head', 'acceptPetition', id, {})).toMatchObject({
      chain: { stage: 'ACCEPTED' },
    });
  });

  test('is another person above than below', async () => {
    const id = await chains.brought('REEXAMINING', somebody());
    expect(await chains.step('reviewer', 'issueReexaminationOpinion', id, OPINION)).toMatchObject({
      code: 'SAME_PERSON', rule: 'R-C-24',
    });
  });

  test('asks of the competent alone (R-C-14)', async () => {
    const id = await chains.brought('ANSWERED', somebody());
    const asked = { ...WHY, reviewer: { kind: 'GOVERNMENT', division: '5101' } };
    const before = await countRows(chains.database.worker);
    expect(await chains.step('intake', 'requestReview', id, asked)).toMatchObject({
      code: 'NOT_COMPETENT', rule: 'R-C-14',
    });
    expect(await countRows(chains.database.worker)).toEqual(before);
  });
});

test('an opinion says all that the regulation asks of it (R-C-19)', async () => {
  const id = await chains.brought('ACCEPTED', somebody());
  for (const part of ['claim', 'facts', 'opinion', 'basis', 'remedy']) {
    expect(await chains.step('organ', 'issueOpinion', id, { ...OPINION, [part]: ' ' }))
      .toMatchObject({ code: 'INVALID_INPUT', field: part, rule: 'R-C-19' });
  }
});

test('the two courses do not mix', async () => {
  const [chained, order] = [await forwarded(), await chains.lodge()];
  expect(await chains.step('office', 'forwardPetition', order, { organId: ORGAN })).toMatchObject({
    code: 'NOT_CHAINED',
  });
  const sign = `mutation ($input: PetitionStepInput!) { signForPetition(input: $input) {
    ... on Refusal { code } } }`;
  const input = { idempotencyKey: aKey(), petitionId: chained };
  const { data } = await chains.ask(PEOPLE.organ, sign, { input });
  expect(fieldOf(data, 'signForPetition')).toEqual({ code: 'WRONG_STAGE' });
  const handler = anActor({
    tenant: SHUANGLIU, grants: [`petition.handle@${SHUANGLIU}`, `petition.read@${SHUANGLIU}`],
  });
  const merge = `mutation ($input: MergePetitionInput!) { mergePetition(input: $input) {
    ... on Refusal { code field } } }`;
  const merged = await chains.ask(handler, merge, {
    input: { idempotencyKey: aKey(), petitionId: order, into: chained },
  });
  expect(fieldOf(merged.data, 'mergePetition')).toEqual({ code: 'WRONG_STAGE', field: 'into' });
});
