import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CONDITIONS } from '../domain/repair.ts';
import {
  type Answered, authority, companyOf, creditOf, denied, entered, quiet, reader, send,
} from './cases.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const TODAY = '2026-01-15T10:00:00+08:00';
/** What is confirmed on TODAY counts for a year, longer than the disclosures below. */
const REPAIRABLE = new Date('2026-04-16T00:00:00+08:00');
const LONGEST = new Date('2026-04-16T00:00:00+08:00');
const company = companyId(0);
const speaker = companyOf(company);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(TODAY);
  await serving.load(aDistrict(HERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => serving.clock.turn(new Date(TODAY)));

const DOCUMENT = {
  documentOn: '2026-01-15', documentNumber: '住建罚〔2026〕3号', conductEndedOn: null, shown: true,
};
const classify = (entryId: string, severity: string, more: object = {}): Promise<Answered> =>
  send(serving, authority, 'classifyRecord', { entryId, severity, ...DOCUMENT, ...more });
const duty = (entryId: string): Promise<Answered> =>
  send(serving, authority, 'recordDutyDone', { entryId, evidence: '缴款书 88' });
const evidence = CONDITIONS.map((condition) => ({ condition, reference: `附件 ${condition}` }));
const apply = (entryId: string, more: object = {}): Promise<Answered> =>
  send(serving, speaker, 'applyForRepair', { entryId, grounds: '已整改', evidence, ...more });
const decide = (caseId: unknown, decision: string): Promise<Answered> =>
  send(serving, authority, 'decideRepair', { caseId, decision, note: '核查属实' });

async function entryOf(entryId: string, asOf: Date | null = null) {
  const { entries } = await creditOf(serving, company, { asOf: asOf?.toISOString() ?? null });
  return entries.find(({ id }) => id === entryId);
}

const SHOWN = { state: 'COUNTING', disclosure: { endedAt: null, endedBy: null } };

describe('A bad record', () => {
  test('is classified, and its disclosure has a clock that names its rule', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    const disclosure = await classify(entryId, 'ORDINARY');
    expect(disclosure).toMatchObject({
      id: entryId, severity: 'ORDINARY', repairableFrom: REPAIRABLE.toISOString(),
      longestUntil: '2027-01-15T16:00:00.000Z', outerUntil: null, endedAt: null,
      unmet: [...CONDITIONS],
      deadlines: [{ kind: 'END_DISCLOSURE', rule: 'R-K-22', amount: 1, unit: 'YEARS',
        dueAt: '2027-01-15T16:00:00.000Z', profile: 'CREDIT_DEFAULT', version: 1 }],
    });
    expect(await classify(entryId, 'SLIGHT')).toMatchObject({ code: 'CLASSIFIED' });
  });

  test.each<[string, string, object, object]>([
    ['a serious one that is not shown', 'SERIOUS', { shown: false }, { field: 'shown' }],
    ['a document of tomorrow', 'SLIGHT', { documentOn: '2026-01-16' }, { field: 'documentOn' }],
    ['no document', 'SLIGHT', { documentNumber: ' ' }, { field: 'documentNumber' }],
  ])('is refused as %s', async (_, severity, wrong, refusal) => {
    const entryId = await entered(serving, company, 'PENALTY');
    expect(await classify(entryId, severity, wrong))
      .toMatchObject({ code: 'INVALID_INPUT', ...refusal });
  });

  test('is not what a good record is', async () => {
    const entryId = await entered(serving, company, 'SHARED_SPACE');
    expect(await classify(entryId, 'SLIGHT')).toMatchObject({ code: 'NOT_A_BAD_RECORD' });
  });

  test('is classified by the credit authority alone', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    for (const who of [speaker, reader]) {
      const asked = { entryId, severity: 'SLIGHT', ...DOCUMENT };
      expect(await denied(serving, who, 'classifyRecord', asked)).toEqual(['FORBIDDEN']);
    }
  });
});

describe('A disclosure that reaches its longest (R-K-21, R-K-25)', () => {
  test('stops in that instant, and its entry counts no more', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    await classify(entryId, 'SLIGHT');
    await duty(entryId);
    serving.clock.turn(new Date(LONGEST.getTime() - 1));
    await quiet(serving);
    expect(await entryOf(entryId)).toMatchObject(SHOWN);

    serving.clock.turn(LONGEST);
    await quiet(serving);
    expect(await entryOf(entryId)).toMatchObject({
      state: 'COUNTERED', disclosure: { endedAt: LONGEST.toISOString(), endedBy: 'LONGEST' },
    });
    expect(await entryOf(entryId, new Date(LONGEST.getTime() - 1)))
      .toMatchObject({ state: 'COUNTING' });
  });

  test('stops as of that instant though the worker comes a month late', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    await classify(entryId, 'SLIGHT');
    await duty(entryId);
    serving.clock.turn(new Date('2026-05-20T09:00:00+08:00'));
    await quiet(serving);
    expect(await entryOf(entryId))
      .toMatchObject({ disclosure: { endedAt: LONGEST.toISOString(), endedBy: 'LONGEST' } });
  });

  test('is not cleared while the duty is not done, nor by its being done later', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    await classify(entryId, 'SLIGHT');
    serving.clock.turn(LONGEST);
    await quiet(serving);
    expect(await entryOf(entryId)).toMatchObject(SHOWN);
    await duty(entryId);
    await quiet(serving);
    expect(await entryOf(entryId)).toMatchObject(SHOWN);
    const { id } = await apply(entryId);
    expect(await decide(id, 'GRANTED')).toMatchObject({ decision: 'GRANTED' });
    expect(await entryOf(entryId)).toMatchObject({ disclosure: { endedBy: 'REPAIRED' } });
  });

  test('stops five years after the conduct whatever is owed (R-K-26)', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    const outer = await classify(entryId, 'SERIOUS', { conductEndedOn: '2021-02-10' });
    expect(outer).toMatchObject({ longestUntil: '2026-02-10T16:00:00.000Z' });
    serving.clock.turn(new Date('2026-02-11T00:00:00+08:00'));
    await quiet(serving);
    expect(await entryOf(entryId)).toMatchObject({
      state: 'COUNTERED', disclosure: { endedAt: '2026-02-10T16:00:00.000Z', endedBy: 'OUTER' },
    });
  });
});

describe('A repair (信用修复)', () => {
  test('is applied for once the shortest period is over, and not an instant sooner', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    await classify(entryId, 'ORDINARY');
    serving.clock.turn(new Date(REPAIRABLE.getTime() - 1));
    expect(await apply(entryId)).toMatchObject({ code: 'TOO_EARLY_TO_REPAIR', rule: 'R-K-24' });
    serving.clock.turn(REPAIRABLE);
    expect(await apply(entryId)).toMatchObject({ stage: 'RECEIVED', deadlines: [
      { kind: 'REPAIR_DECIDE', rule: 'R-K-24', amount: 10, unit: 'WORKING_DAYS' },
    ] });
    expect(await apply(entryId)).toMatchObject({ code: 'CASE_OPEN' });
  });

  test('is granted where all is evidenced, and ends the counting from then on', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    await classify(entryId, 'ORDINARY');
    serving.clock.turn(REPAIRABLE);
    const { id } = await apply(entryId);
    expect(await decide(id, 'GRANTED'))
      .toMatchObject({ code: 'CONDITIONS_UNMET', rule: 'R-K-24' });
    await duty(entryId);
    const { score } = await creditOf(serving, company);
    const granted = await decide(id, 'GRANTED');
    expect(granted).toMatchObject({ stage: 'DECIDED', decision: 'GRANTED' });
    expect(granted['deadlines']).toEqual([expect.objectContaining({ state: 'MET' })]);
    expect(await creditOf(serving, company)).toMatchObject({ score: score + 8 });
    expect(await entryOf(entryId)).toMatchObject({
      state: 'COUNTERED', disclosure: { endedBy: 'REPAIRED', endedAt: REPAIRABLE.toISOString() },
    });
    expect(await apply(entryId)).toMatchObject({ code: 'DISCLOSURE_OVER' });
  });

  test('lacking one condition is refused by its name', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    await classify(entryId, 'SLIGHT');
    await duty(entryId);
    const some = evidence.filter(({ condition }) => condition !== 'PUBLIC_PROMISE');
    const { id } = await apply(entryId, { evidence: some });
    expect(await decide(id, 'GRANTED'))
      .toMatchObject({ code: 'CONDITIONS_UNMET', messageZh: '修复条件未满足:PUBLIC_PROMISE' });
    expect(await decide(id, 'REFUSED')).toMatchObject({ decision: 'REFUSED' });
    expect(await entryOf(entryId)).toMatchObject(SHOWN);
  });

  test('is of a classified record, and decided by the credit authority', async () => {
    const entryId = await entered(serving, company, 'PENALTY');
    expect(await apply(entryId)).toMatchObject({ code: 'NOT_CLASSIFIED' });
    await classify(entryId, 'SLIGHT');
    const { id: caseId } = await apply(entryId);
    const asked = { caseId, decision: 'GRANTED', note: '同意' };
    expect(await denied(serving, speaker, 'decideRepair', asked)).toEqual(['FORBIDDEN']);
  });
});
