import { Refusal } from '@linli/kernel/refusal.ts';

/** What an organ is: a government, a department of one, or one that is led from above alone. */
export const ORGAN_KINDS = ['DEPARTMENT', 'GOVERNMENT', 'LINE_MANAGED'] as const;
export type OrganKind = (typeof ORGAN_KINDS)[number];

/** An organ of some rank: the code of the town, district, city or province it is of. */
export interface Body {
  readonly kind: OrganKind;
  /** 9, 6, 4, 2 or 0 digits: a town, a district, a city, a province, the nation. */
  readonly division: string;
}

/** Whose opinion a petitioner may ask for after one of these (R-C-14, 信访工作条例 Art. 35). */
export function reviewersOf({ kind, division }: Body): readonly Body[] {
  const above = divisionAbove(division);
  const superior: readonly Body[] = above === null ? [] : [{ kind, division: above }];
  return kind === 'DEPARTMENT' ? [{ kind: 'GOVERNMENT', division }, ...superior] : superior;
}

/** The body asked, where it is competent for what that other one decided. */
export function checkCompetent(asked: Body, decided: Body): Refusal | null {
  const competent = reviewersOf(decided);
  const isAmong = competent.some(({ kind, division }) =>
    kind === asked.kind && division === asked.division);
  if (isAmong) return null;
  const named = competent.map(({ kind, division }) => `${kind} ${division}`).join(', ');
  return new Refusal(
    'NOT_COMPETENT',
    `Only ${named || 'nobody'} is competent to review this opinion`,
    `该意见的复查复核机关应为 ${named || '无'}`,
    { field: 'reviewer', rule: 'R-C-14' },
  );
}

const RANKS = [9, 6, 4, 2, 0] as const;

function divisionAbove(division: string): string | null {
  const rank = RANKS.find((digits) => digits < division.length);
  return rank === undefined ? null : division.slice(0, rank);
}
