import { Refusal } from '@linli/kernel/refusal.ts';

/** What tells whether two petitions are of one matter. */
export interface Matched {
  readonly id: string;
  readonly tenant: string;
  readonly category: string;
  readonly estateId: string | null;
  readonly gridId: string | null;
}

interface Clock {
  readonly startedAt: Date;
  readonly dueAt: Date;
}

/** A repeat is of the same category, in the same estate or micro-grid (R-H-15). */
export function checkSameMatter(repeat: Matched, into: Matched): Refusal | null {
  const same = repeat.id !== into.id
    && repeat.tenant === into.tenant
    && repeat.category === into.category
    && (isSame(repeat.estateId, into.estateId) || isSame(repeat.gridId, into.gridId));
  return same ? null : new Refusal(
    'INVALID_INPUT',
    'A petition is merged into another of the same category in the same estate or micro-grid',
    '仅同一小区或微网格内同类别的另一诉求可以合并',
    { field: 'into', rule: 'R-H-15' },
  );
}

/** Who waited longest keeps their clock: the earlier due one, and of those the earlier begun. */
export function isEarlier(one: Clock, other: Clock): boolean {
  const byDue = one.dueAt.getTime() - other.dueAt.getTime();
  return byDue < 0 || (byDue === 0 && one.startedAt < other.startedAt);
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
