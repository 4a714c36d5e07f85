import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { authority, companyOf, creditOf, denied, entered, send } from './cases.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

/** A Wednesday: five working days from it lead over the National Day to Saturday, made up. */
const WEDNESDAY = '2026-09-30T10:00:00+08:00';
const company = companyId(0);
const speaker = companyOf(company);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(WEDNESDAY);
  await serving.load(aDistrict(HERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => serving.clock.turn(new Date(WEDNESDAY)));

const deadline = (kind: string, more: object) => expect.objectContaining({ kind, ...more });

describe('A withdrawn record (R-K-20)', () => {
  test('is deleted in three working days, by a line that leaves its trace', async () => {
    const one = companyId(2);
    const before = await creditOf(serving, one);
    const entryId = await entered(serving, one, 'PENALTY');
    const noted = await send(serving, authority, 'noteWithdrawal', {
      entryId, grounds: '处罚决定被撤销', notices: ['行复〔2026〕12号'],
    });
    expect(noted['deadlines']).toEqual([deadline('WITHDRAWAL_DELETE', {
      rule: 'R-K-20', amount: 3, dueAt: '2026-10-10T15:59:59.999Z',
    })]);
    const deleted = await send(serving, authority, 'deleteWithdrawnRecord', {
      caseId: noted.id, note: '已删除',
    });
    expect(deleted).toMatchObject({ decision: 'DELETED' });
    const after = await creditOf(serving, one);
    expect(after.score).toBe(before.score);
    expect(after.entries).toContainEqual(
      expect.objectContaining({ id: entryId, state: 'COUNTERED' }));
    expect(await send(serving, authority, 'noteWithdrawal', {
      entryId, grounds: '再次', notices: ['x'],
    })).toMatchObject({ code: 'ENTRY_COUNTERED' });
  });

  test('is noted on a written notice, by the credit authority', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    const told = { entryId, grounds: '撤销' };
    expect(await send(serving, authority, 'noteWithdrawal', { ...told, notices: [] }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'notices', rule: 'R-K-20' });
    expect(await denied(serving, speaker, 'noteWithdrawal', { ...told, notices: ['x'] }))
      .toEqual(['FORBIDDEN']);
  });
});
