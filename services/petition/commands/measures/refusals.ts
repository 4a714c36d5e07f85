import { Refusal } from '@linli/kernel/refusal.ts';
import type { MeasureKind } from '../../domain/measures.ts';

const NAMES = {
  RETURN: ['A return', '退单', 'R-H-41'],
  EXTENSION: ['A request for more time', '延期申请', 'R-H-42'],
  URGING: ['An urge', '催办', 'R-H-44'],
  SUPERVISION: ['A supervision', '督办', 'R-H-45'],
  INTERVIEW: ['An interview', '约谈', 'R-E-06'],
} as const satisfies Record<MeasureKind, readonly [string, string, string]>;

/** Of each kind one is open at a time. */
export function pending(kind: MeasureKind): Refusal {
  const [name, nameZh, rule] = NAMES[kind];
  return new Refusal('PENDING', `${name} is open already`, `已有未办结的${nameZh}`, {
    field: 'petitionId', rule,
  });
}

export function nothingOpen(kind: MeasureKind): Refusal {
  const [name, nameZh, rule] = NAMES[kind];
  return new Refusal('NOTHING_OWED', `${name} is not open`, `没有待办结的${nameZh}`, {
    field: 'petitionId', rule,
  });
}

export function noClock(): Refusal {
  return new Refusal('NOTHING_OWED', 'No limit is running', '没有正在计算的办理期限', {
    field: 'petitionId', rule: 'R-H-42',
  });
}

export function sameDepartment(): Refusal {
  return new Refusal(
    'SAME_DEPARTMENT',
    'Whoever sends an order back suggests another department',
    '建议承办单位不能是退单单位自身',
    { field: 'suggestedDepartmentId', rule: 'R-H-41' },
  );
}

export function notOverdue(): Refusal {
  return new Refusal('NOT_OVERDUE', 'Nothing of it is overdue', '该诉求没有超期事项', {
    field: 'trigger', rule: 'R-H-45',
  });
}

export function answeredInTime(): Refusal {
  return new Refusal(
    'NO_UNANSWERED_URGE',
    'An interview follows an urge that nobody answered in time',
    '催办后逾期未反馈的,方可约谈',
    { field: 'petitionId', rule: 'R-E-06' },
  );
}
