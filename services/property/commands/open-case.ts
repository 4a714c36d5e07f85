import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CaseKind } from '../domain/case.ts';
import type { SubjectKind } from '../domain/credit.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';

/** What a case is opened with. */
export interface Opening {
  readonly kind: CaseKind;
  readonly tenant: string;
  readonly division: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly by: string;
  readonly now: Date;
}

type Rest = Partial<Pick<Row<CreditCase>,
  'entryId' | 'listingId' | 'route' | 'evidence' | 'materialAt'>>;

/** A case about to be opened: nothing of it is decided. */
export function newCase(
  { kind, tenant, division, subjectKind, subjectId, by, now }: Opening,
  said: { readonly grounds: string; readonly materials: readonly string[] },
  rest: Rest,
): Row<CreditCase> {
  return {
    id: newId(now), tenant, division, kind, stage: 'RECEIVED', subjectKind, subjectId,
    entryId: null, listingId: null, route: 'PLATFORM', provider: null, ...said, evidence: [],
    receivedBy: by, receivedAt: now, materialAt: null, markedAt: null, passedOnAt: null,
    decision: null, decidedBy: null, decidedAt: null, note: null, ...rest,
  };
}

const GROUNDS = { max: 2_000 };
const REFERENCE = { max: 200 };
const MATERIALS_AT_MOST = 20;

/** What is said and handed in, without the spaces around it. */
export function readSaid(
  { grounds: text, materials: given }: {
    readonly grounds: string; readonly materials: readonly string[];
  },
): { grounds: string; materials: string[] } | Refusal {
  const grounds = textWithin('grounds', text, GROUNDS);
  if (grounds instanceof Refusal) return grounds;
  const materials = readMaterials(given);
  return materials instanceof Refusal ? materials : { grounds, materials };
}

/** References of what is handed in: so many a case, with what it holds already. */
export function readMaterials(
  given: readonly string[], held: readonly string[] = [],
): string[] | Refusal {
  if (held.length + given.length > MATERIALS_AT_MOST) {
    return invalid('materials', `are at most ${MATERIALS_AT_MOST} a case, which has ${held.length}`,
      `每案不超过 ${MATERIALS_AT_MOST} 件，已有 ${held.length} 件`);
  }
  const read = given.map((each) => textWithin('materials', each, REFERENCE));
  const wrong = read.find((each) => each instanceof Refusal);
  return wrong ?? read.filter((each) => typeof each === 'string');
}

export function readNote(field: string, text: string): string | Refusal {
  return textWithin(field, text, GROUNDS);
}

export function unknownCase(): Refusal {
  return new Refusal('UNKNOWN_CASE', 'There is no such case', '没有该案件', { field: 'caseId' });
}

export function unknownEntry(): Refusal {
  return new Refusal('UNKNOWN_ENTRY', 'There is no such entry', '没有该信用记录',
    { field: 'entryId' });
}

export function entryGone(): Refusal {
  return new Refusal('ENTRY_COUNTERED', 'The entry has been taken back', '该信用记录已撤销',
    { field: 'entryId' });
}

export function caseOpen(): Refusal {
  return new Refusal('CASE_OPEN', 'Such a case is open on it already', '已有同类案件在办',
    { field: 'entryId' });
}

export function unclassified(): Refusal {
  return new Refusal('NOT_CLASSIFIED', 'The record is not classified', '该记录尚未定级',
    { field: 'entryId', rule: 'R-K-21' });
}
