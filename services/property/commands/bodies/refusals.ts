import { Refusal } from '@linli/kernel/refusal.ts';
import type { Conflict } from '../../domain/bodies/candidates.ts';
import type { Place, SeatFault } from '../../domain/bodies/powers.ts';

export function unknownBody(field = 'bodyId'): Refusal {
  return new Refusal('UNKNOWN_BODY', 'There is no such body', '没有该治理组织', { field });
}

export function unknownSeat(): Refusal {
  return new Refusal('UNKNOWN_SEAT', 'There is no such seat', '没有该席位', { field: 'seatId' });
}

export function unknownModel(): Refusal {
  return new Refusal('UNKNOWN_MODEL', 'No profile in force knows this model', '现行规则没有该治理模式',
    { field: 'model' });
}

export function unknownFormation(): Refusal {
  return new Refusal('UNKNOWN_FORMATION', 'No committee is being formed by this id',
    '没有该组建（换届）事项', { field: 'formationId' });
}

export function dissolved(): Refusal {
  return new Refusal('BODY_DISSOLVED', 'The body is dissolved, or its term is over',
    '该组织已解散或任期届满', { field: 'bodyId' });
}

export function conflicting(conflicts: readonly Conflict[], field: string): Refusal {
  return new Refusal('CONFLICT_OF_INTEREST', `They are excluded: ${conflicts.join(', ')}`,
    `存在任职冲突：${conflicts.map((each) => ZH[each]).join('、')}`, { field, rule: 'R-W-24' });
}

const ZH: Readonly<Record<Conflict, string>> = {
  SITS_IN_SUPERVISION: '已任监督组织成员', SITS_IN_COMMITTEE: '已任执行组织成员',
  MANAGES_FOR_COMPANY: '为本小区物业服务企业项目经理',
};

export function seatsWrong(faults: readonly SeatFault[], { least, most }: Place): Refusal {
  return new Refusal('SEATS_WRONG', `The model asks for ${least} to ${most}: ${faults.join(', ')}`,
    `席位须为 ${least} 至 ${most} 人：${faults.join('、')}`, { field: 'seats', rule: 'R-W-16' });
}
