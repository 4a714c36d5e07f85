import { randomUUID } from 'node:crypto';
import { idOf, newId } from '@linli/kernel/ids.ts';
import type { Ask } from '../asking.ts';
import type { Constellation } from '../constellation.ts';

type Ids = Readonly<Record<string, string>>;

/** One sending of a step of a case of credit, or of a red or black list. */
export interface CaseSending {
  readonly mutation: string;
  readonly answers: 'CreditCase' | 'CreditDisclosure' | 'CreditList';
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const NOTE = { note: '另有说明' };
const GROUNDS = { grounds: '另有理由' };
const listingOf = (list: string | undefined, { company }: Ids) =>
  idOf('listing', list ?? '', company ?? '');

/** Every step, each on an entry or a list that is where the step begins. */
export const CASE_SENDINGS: readonly CaseSending[] = [
  of('objectToEntry', 'CreditCase', ({ disputed }) => ({
    entryId: disputed, about: 'ENTRY', grounds: '与事实不符', materials: [],
  }), GROUNDS),
  of('supplyMaterial', 'CreditCase', ({ objectToEntry }) => ({
    caseId: objectToEntry, materials: ['合同'],
  }), { materials: ['照片'] }),
  of('markObjection', 'CreditCase', ({ objectToEntry }) => ({ caseId: objectToEntry }), {
    caseId: '01900000-0000-7000-8000-000000000000',
  }),
  of('decideCreditObjection', 'CreditCase', ({ objectToEntry }) => ({
    caseId: objectToEntry, decision: 'UPHELD', note: '记录有误',
  }), NOTE),
  of('passOnObjection', 'CreditCase', ({ provided }) => ({
    caseId: provided, provider: 'water-bureau',
  }), { provider: 'power-bureau' }),
  of('noteWithdrawal', 'CreditCase', ({ withdrawn }) => ({
    entryId: withdrawn, grounds: '处罚决定被撤销', notices: ['行复12号'],
  }), GROUNDS),
  of('deleteWithdrawnRecord', 'CreditCase', ({ noteWithdrawal }) => ({
    caseId: noteWithdrawal, note: '已删除',
  }), NOTE),
  of('classifyRecord', 'CreditDisclosure', ({ repaired }) => ({
    entryId: repaired, severity: 'SLIGHT', documentOn: '2026-09-01', documentNumber: '3号',
    shown: true,
  }), { documentNumber: '4号' }),
  of('recordDutyDone', 'CreditDisclosure', ({ repaired }) => ({
    entryId: repaired, evidence: '缴款书',
  }), { evidence: '另一缴款书' }),
  of('applyForRepair', 'CreditCase', ({ repaired }) => ({
    entryId: repaired, grounds: '已整改', evidence: [],
  }), GROUNDS),
  of('decideRepair', 'CreditCase', ({ applyForRepair }) => ({
    caseId: applyForRepair, decision: 'REFUSED', note: '材料不全',
  }), NOTE),
  of('draftList', 'CreditList', ({ company }) => ({
    kind: 'RED', period: '2026-Q3', nominations: [{ companyId: company, reason: '抢险' }],
  }), { period: '2026-Q4' }),
  of('objectToListing', 'CreditCase', (ids) => ({
    listingId: listingOf(ids['draftList'], ids), grounds: '不愿列入', materials: [],
  }), GROUNDS),
  of('publishList', 'CreditList', ({ posted }) => ({ listId: posted }), {
    listId: '01900000-0000-7000-8000-000000000000',
  }),
  of('withdrawListing', 'CreditList', (ids) => ({
    listingId: listingOf(ids['posted'], ids), reason: '已移出',
  }), { reason: '另有缘由' }),
];

/** Entries of one company, an objection for its provider, and a list whose publicity is over. */
export async function someCases(linli: Constellation, ask: Ask): Promise<Ids> {
  const [first] = await linli.rows<{ id: string }>('property',
    "select id from company where tenant = '510116' order by credit_code limit 1");
  const company = String(first?.id);
  const [disputed, withdrawn, repaired, foreign] = [
    await entered(ask, company), await entered(ask, company), await entered(ask, company),
    await entered(ask, company),
  ];
  return {
    company, disputed, withdrawn, repaired,
    provided: await provided(linli, company, foreign),
    posted: await posted(linli, ask, company),
  };
}

async function entered(ask: Ask, company: string): Promise<string> {
  return answered(ask, 'enterConduct', 'CreditEntry', {
    subjectKind: 'COMPANY', subjectId: company, rule: 'PENALTY', about: '检查',
    confirmedAt: '2026-09-10T09:00:00+08:00', reference: randomUUID(),
  });
}

/** An objection that its provider is to judge, as one to an upheld petition is. */
async function provided(linli: Constellation, company: string, entry: string): Promise<string> {
  const id = newId(new Date('2026-09-10T09:30:00+08:00'));
  await linli.rows('property', `insert into credit_case (id, tenant, division, kind, stage,
    subject_kind, subject_id, entry_id, route, grounds, materials, evidence, received_by,
    received_at, material_at)
    values ($1, '510116', '510116', 'ENTRY_OBJECTION', 'RECEIVED', 'COMPANY', $2, $3, 'PROVIDER',
    '不实', '[]', '[]', 'a', '2026-09-10T09:30:00+08:00', '2026-09-10T09:30:00+08:00')`,
  [id, company, entry]);
  return id;
}

async function posted(linli: Constellation, ask: Ask, company: string): Promise<string> {
  const id = await answered(ask, 'draftList', 'CreditList', {
    kind: 'RED', period: '2026-Q2', nominations: [{ companyId: company, reason: '抢险' }],
  });
  await linli.rows('property', `update credit_list set drafted_at = '2026-08-01T10:00:00+08:00',
    publicity_until = '2026-08-07T23:59:59.999+08:00' where id = $1`, [id]);
  return id;
}

async function answered(
  ask: Ask, mutation: string, type: string, input: object,
): Promise<string> {
  const named = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${named}!) { sent: ${mutation}(input: $input) {
    ... on ${type} { id } } }`;
  const { data } = await ask<{ sent: { id: string } }>(query, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  return data.sent.id;
}

function of(
  mutation: string, answers: CaseSending['answers'], sent: CaseSending['sent'], altered: object,
): CaseSending {
  return { mutation, answers, sent, altered };
}
