import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Grade } from './rulebook.ts';

/** Red for those to be followed, black for those to be warned of (红黑榜). */
export const LIST_KINDS = ['RED', 'BLACK'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export const LIST_STAGES = ['PUBLICITY', 'PUBLISHED'] as const;
export type ListStage = (typeof LIST_STAGES)[number];

export const LISTING_GROUNDS = ['GRADE', 'NOMINATION'] as const;
export type ListingGround = (typeof LISTING_GROUNDS)[number];

/** PROPOSED 公示中, HELD_BACK 异议暂缓, DROPPED 不予列入, LISTED 已列入, WITHDRAWN 已移出. */
export const LISTING_STATES = ['PROPOSED', 'HELD_BACK', 'DROPPED', 'LISTED', 'WITHDRAWN'] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** The grades that lead to each list (R-K-14). */
export type ListRule = Readonly<Record<ListKind, readonly Grade[]>>;

export interface Graded {
  readonly companyId: string;
  readonly grade: Grade;
  readonly score: number;
}

export interface Nomination {
  readonly companyId: string;
  readonly reason: string;
}

export interface Proposal extends Graded {
  readonly ground: ListingGround;
  readonly reason: string;
}

const NOMINATIONS_AT_MOST = 200;

/** Who is proposed: whoever the rule names, then whoever is nominated and not named by it. */
export function propose(
  kind: ListKind, graded: readonly Graded[], rule: ListRule, nominations: readonly Nomination[],
): Proposal[] | Refusal {
  if (nominations.length > NOMINATIONS_AT_MOST) {
    return invalid('nominations', `are at most ${NOMINATIONS_AT_MOST}`, '提名过多', 'R-K-14');
  }
  const byRule = graded.filter(({ grade }) => rule[kind].includes(grade))
    .map((each) => ({ ...each, ground: 'GRADE' as const, reason: `R-K-14: ${each.grade}` }));
  const named = new Set(byRule.map(({ companyId }) => companyId));
  const known = new Map(graded.map((each) => [each.companyId, each]));
  const nominated: Proposal[] = [];
  for (const { companyId, reason } of nominations) {
    const company = known.get(companyId);
    if (!company) return unknownCompany(companyId);
    const told = textWithin('nominations', reason, { max: 500 }, 'R-K-14');
    if (told instanceof Refusal) return told;
    if (named.has(companyId)) continue;
    named.add(companyId);
    nominated.push({ ...company, ground: 'NOMINATION', reason: told });
  }
  return [...byRule, ...nominated];
}

/** A list takes effect once its publicity is over, and once (R-K-15). */
export function mayPublish(
  { stage, publicityUntil }: { readonly stage: ListStage; readonly publicityUntil: Date },
  now: Date,
): Refusal | null {
  if (stage === 'PUBLISHED') {
    return new Refusal('LIST_PUBLISHED', 'The list is published', '该榜单已发布',
      { field: 'listId' });
  }
  if (now > publicityUntil) return null;
  return new Refusal('PUBLICITY_RUNS', 'The publicity period is not over', '公示期尚未届满',
    { field: 'listId', rule: 'R-K-15' });
}

/** An objection during the publicity holds back the entry concerned, and it only (R-K-15). */
export function mayObject(
  { state, stage, publicityUntil }:
  { state: ListingState; stage: ListStage; publicityUntil: Date },
  now: Date,
): Refusal | null {
  if (stage === 'PUBLICITY' && state === 'PROPOSED' && now <= publicityUntil) return null;
  return new Refusal('NOT_IN_PUBLICITY', 'Nothing is to be objected to: it is not in publicity',
    '该条目不在公示期内或已有异议', { field: 'listingId', rule: 'R-K-15' });
}

/** What a decided objection makes of an entry that was held back. */
export function afterObjection(upheld: boolean, stage: ListStage): ListingState {
  if (upheld) return 'DROPPED';
  return stage === 'PUBLISHED' ? 'LISTED' : 'PROPOSED';
}

export function mayWithdraw(state: ListingState): Refusal | null {
  if (state === 'LISTED') return null;
  return new Refusal('NOT_LISTED', 'It is on no published list', '该条目不在已发布榜单上',
    { field: 'listingId' });
}

/** A list as it is frozen: each version names the hash of the one before. */
export function snapshotOf(
  list: Readonly<Record<'id' | 'tenant' | 'period' | 'rule', string>> & {
    readonly kind: ListKind; readonly draftedAt: Date; readonly publicityUntil: Date;
  },
  listings: readonly Listed[],
  made: { version: number; reason: string; signedAt: Date; before: string | null },
): object {
  const entries = listings.filter(({ state }) => state === 'LISTED' || state === 'WITHDRAWN')
    .map(({ creditCode, name, grade, score, ground, reason, state, listedAt, ...rest }) => ({
      creditCode, name, grade, score, ground, reason, state, listedAt,
      withdrawnAt: rest.withdrawnAt, withdrawnWhy: rest.withdrawnWhy,
    }));
  const { id: listId, tenant, kind, period, rule, draftedAt, publicityUntil } = list;
  return { listId, tenant, kind, period, rule, draftedAt, publicityUntil, ...made, entries };
}

export interface Listed {
  readonly creditCode: string;
  readonly name: string;
  readonly grade: Grade;
  readonly score: number;
  readonly ground: ListingGround;
  readonly reason: string;
  readonly state: ListingState;
  readonly listedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnWhy: string | null;
}

function unknownCompany(id: string): Refusal {
  return new Refusal('UNKNOWN_COMPANY', `There is no company ${id}`, '没有该物业企业',
    { field: 'nominations' });
}
