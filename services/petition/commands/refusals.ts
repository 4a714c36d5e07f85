import { Refusal } from '@linli/kernel/refusal.ts';

export function unknownPetition(
  field: 'petitionId' | 'into' | 'retaliationFor' = 'petitionId',
): Refusal {
  return new Refusal('UNKNOWN_PETITION', 'There is no such petition', '没有该诉求', { field });
}

export function unknownCategory(code: string): Refusal {
  return new Refusal(
    'UNKNOWN_CATEGORY',
    `${code} is no leaf of the categories`,
    `${code} 不是可受理的末级诉求类别`,
    { field: 'category', rule: 'R-H-12' },
  );
}

export function nobodyLeads(code: string): Refusal {
  return new Refusal(
    'UNKNOWN_CATEGORY',
    `No department leads on ${code} by the duty list`,
    `职责清单中 ${code} 尚无牵头部门`,
    { field: 'category', rule: 'R-H-14' },
  );
}

export function duplicateNumber(number: string): Refusal {
  return new Refusal(
    'DUPLICATE_NUMBER',
    `The channel has already sent its number ${number}`,
    `该渠道已报送过编号 ${number}`,
    { field: 'channelNumber', rule: 'R-H-16' },
  );
}

export function notTheCompany(): Refusal {
  return new Refusal(
    'NOT_THE_COMPANY',
    'That company does not serve the estate of the petition',
    '该企业并非诉求所在小区的物业服务企业',
    { field: 'upheldAgainst', rule: 'R-K-11' },
  );
}

export function nothingDone(): Refusal {
  return new Refusal(
    'WRONG_STAGE',
    'An answer needs evidence of what was done',
    '答复前须先登记办理情况及依据',
    { field: 'petitionId', rule: 'R-H-09' },
  );
}

export function intoEnded(stage: string): Refusal {
  return new Refusal(
    'WRONG_STAGE',
    `A petition that is ${stage} takes in no other`,
    `处于 ${stage} 阶段的诉求不能再并入其他诉求`,
    { field: 'into', rule: 'R-H-15' },
  );
}

export function inDispute(): Refusal {
  return new Refusal(
    'IN_DISPUTE',
    'The order was sent back, and who is to have it is not decided yet',
    '该工单已退单,承办单位尚待裁定',
    { field: 'petitionId', rule: 'R-H-41' },
  );
}
