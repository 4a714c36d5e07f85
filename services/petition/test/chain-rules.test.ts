import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadProfiles } from '@linli/chassis/profiles.ts';
import { type Line, shipped } from '@linli/kernel/profile.ts';
import { PETITION_NATIONAL } from '../catalogue/petition-national.ts';
import { type Chains, openChains, ORGAN, PEOPLE } from './chain-fixtures.ts';
import { fieldOf, SHUANGLIU, START } from './fixtures.ts';

let chains: Chains;
beforeEach(async () => {
  chains = await openChains();
  chains.clock.turn(START);
});
afterEach(() => chains[Symbol.asyncDispose]());

const WHY = { reason: '情况说明' };

/** A profile of the district, with other figures on the lines of a kind. */
async function change(kind: string, figures: Line['figures']): Promise<void> {
  const lines = PETITION_NATIONAL.lines.filter((line) => line.kind === kind);
  const nearer = shipped({
    ...PETITION_NATIONAL, code: 'PETITION_LOCAL', region: SHUANGLIU,
    lines: lines.map((line) => ({ ...line, figures })),
  });
  await loadProfiles(chains.database.worker, [nearer]);
}

describe('no figure of the chain is in code: a district that changes its rule', () => {
  test.each([
    ['SORT', 'REGISTERED', { limit: { amount: 5, unit: 'WORKING_DAYS' } },
      '2026-09-24T15:59:59.999Z'],
    ['OBJECT', 'FORWARDED', { limit: { amount: 1, unit: 'WORKING_DAYS' } },
      '2026-09-20T15:59:59.999Z'],
    ['HANDLE', 'ACCEPTED', { limit: { amount: 10, unit: 'NATURAL_DAYS' } },
      '2026-09-28T15:59:59.999Z'],
    ['REVIEW', 'REVIEWING', { limit: { amount: 10, unit: 'NATURAL_DAYS' } },
      '2026-09-28T15:59:59.999Z'],
  ] as const)('has other days for %s', async (kind, stage, figures, dueAt) => {
    await change(kind, figures);
    const id = stage === 'REGISTERED' ? await chains.register() : await chains.brought(stage);
    expect(await chains.clockOf(id, kind)).toMatchObject({ dueAt });
  });

  test('has more representatives', async () => {
    await change('REPRESENTATIVES', { most: 7 });
    expect(await chains.see(await chains.register({ representatives: 7 }))).toMatchObject({
      chain: { stage: 'REGISTERED' },
    });
  });

  test('extends twice, by less', async () => {
    await change('HANDLE_EXTENSION', { times: 2, most: { amount: 10, unit: 'NATURAL_DAYS' } });
    const id = await chains.brought('ACCEPTED');
    const ask = (days: number) => {
      return chains.step('organ', 'requestHandlingExtension', id, { ...WHY, days });
    };
    expect(await ask(11)).toMatchObject({ code: 'INVALID_INPUT' });
    for (const amount of [70, 80]) {
      await ask(10);
      await chains.step('head', 'decideHandlingExtension', id, { ...WHY, approved: true });
      expect(await chains.clockOf(id, 'HANDLE')).toMatchObject({ rule: { amount } });
    }
    expect(await ask(10)).toMatchObject({ code: 'ALREADY_EXTENDED' });
  });

  test('lists no hearing among the reasons to pause', async () => {
    await change('PAUSE_REASONS', { reasons: [] });
    const id = await chains.brought('REEXAMINING');
    const before = await chains.clockOf(id, 'REEXAMINE');
    expect(await chains.step('reexaminer', 'openHearing', id)).toMatchObject({
      code: 'REASON_NOT_LISTED', field: 'reason', rule: 'R-T-16',
    });
    expect(await chains.clockOf(id, 'REEXAMINE')).toEqual(before);
    expect(await chains.see(id)).toMatchObject({ chain: { stage: 'REEXAMINING' } });
  });
});

test('what is about to burn is found by the clock of the chain, and by who owes it', async () => {
  const id = await chains.register();
  const query = `{ openDeadlines(filter: { level: DISTRICT }) {
    nodes { deadline { kind } petition { id } owedBy { level } } totalCount } }`;
  const { data } = await chains.ask(PEOPLE.office, query);
  expect(fieldOf(data, 'openDeadlines')).toEqual({
    nodes: [{ deadline: { kind: 'SORT' }, petition: { id }, owedBy: { level: 'DISTRICT' } }],
    totalCount: 1,
  });
  await chains.step('office', 'forwardPetition', id, { organId: ORGAN });
  const organs = await chains.ask(PEOPLE.office, query.replace('DISTRICT', 'DEPARTMENT'));
  // The time to object is owed by nobody.
  expect(fieldOf(organs.data, 'openDeadlines')).toMatchObject({
    nodes: [{ deadline: { kind: 'NOTIFY' }, owedBy: { level: 'DEPARTMENT' } }], totalCount: 1,
  });
});

test('no step moves a clock that is not its own', async () => {
  const id = await chains.brought('ACCEPTED');
  const handling = await chains.clockOf(id, 'HANDLE');
  chains.turn('2026-09-25T10:00:00+08:00');
  await chains.step('organ', 'notifyPetitioner', id);
  await chains.step('organ', 'markPetitionSerious', id);
  await chains.step('office', 'recuseOfficer', id, { ...WHY, officerId: 'kin' });
  await chains.step('organ', 'issueOpinion', id, {
    outcome: 'SUPPORTED', claim: '返还', facts: '属实', opinion: '支持', basis: '条例', remedy: '复查',
  });
  expect(await chains.clockOf(id, 'HANDLE')).toEqual(handling);
});
