import { Refusal } from '@linli/kernel/refusal.ts';

/** Who issues a policy document (政策文件), from the nation down to an estate. */
export const DOCUMENT_LEVELS = [
  'NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'ESTATE',
] as const;
export const DOCUMENT_STATES = ['DRAFT', 'ISSUED', 'REPEALED'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** How one document stands to another. */
export const RELATIONS = ['BASED_ON', 'REPLACES'] as const;

/** A clause, and the indicators by which it is measured. */
export interface Clause {
  readonly number: number;
  readonly text: string;
  readonly indicators: readonly string[];
}

/** A document as far as its steps depend on it; a row is one, as it is. */
export interface Issuing {
  readonly state: DocumentState;
  readonly issuers: readonly string[];
  readonly signed: readonly string[];
}

/** Why an issuer may not sign, or null where it may: each of those that issue it, once. */
export function whyNotSigned({ state, issuers, signed }: Issuing, issuer: string): Refusal | null {
  if (state !== 'DRAFT') return wrongStage();
  if (!issuers.includes(issuer)) {
    return new Refusal('NOT_AN_ISSUER', 'It is issued by others', '非联合发文单位',
      { field: 'issuer' });
  }
  return signed.includes(issuer)
    ? new Refusal('ALREADY_SIGNED', 'It has signed', '该单位已会签', { field: 'issuer' }) : null;
}

/** Why it may not be issued, or null where it may: all have signed (六部门联合). */
export function whyNotIssued({ state, issuers, signed }: Issuing): Refusal | null {
  if (state !== 'DRAFT') return wrongStage();
  const waiting = issuers.filter((issuer) => !signed.includes(issuer));
  if (waiting.length === 0) return null;
  return new Refusal('NOT_SIGNED', `${waiting.join(', ')} have not signed`,
    `尚未会签：${waiting.join('、')}`, { field: 'documentId' });
}

/** Why it may not be repealed, or null where it may. */
export function whyNotRepealed({ state }: Pick<Issuing, 'state'>): Refusal | null {
  return state === 'ISSUED' ? null : wrongStage();
}

/** Clauses in order, numbered from 1 without a gap; refused where one says nothing. */
export function whyNotClauses(clauses: readonly Clause[]): Refusal | null {
  const isInOrder = clauses.every(({ number, text }, at) => number === at + 1
    && text.trim() !== '' && text.length <= 2_000);
  if (isInOrder && clauses.length <= 500) return null;
  return new Refusal('INVALID_INPUT', 'Clauses are numbered from 1, and each says something',
    '条款须自1起连续编号且有内容', { field: 'clauses' });
}

function wrongStage(): Refusal {
  return new Refusal('WRONG_STAGE', 'It does not stand where this step is taken from',
    '文件状态不符', { field: 'documentId' });
}
