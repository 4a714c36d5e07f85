import { Refusal } from '@linli/kernel/refusal.ts';

export function notChained(): Refusal {
  return new Refusal(
    'NOT_CHAINED',
    'The petition is on the course of the hotline, not on the national one',
    '该诉求按热线流程办理,不适用信访程序',
    { field: 'petitionId', rule: 'R-C-01' },
  );
}

export function unknownDepartment(field: string): Refusal {
  return new Refusal('UNKNOWN_DEPARTMENT', 'There is no such department', '没有该部门', { field });
}

export function notForTheAccused(field: string): Refusal {
  return new Refusal(
    'NOT_FOR_THE_ACCUSED',
    'A report never goes to whom it is about',
    '检举控告不得转送被检举、控告的单位',
    { field, rule: 'R-C-23' },
  );
}

export function otherRoute(): Refusal {
  return new Refusal(
    'OTHER_ROUTE',
    'A claim with another legal route is not accepted; the petitioner is told the route',
    '应通过其他法定途径办理的事项不予受理,须告知途径',
    { field: 'petitionId', rule: 'R-C-17' },
  );
}

export function pendingExtension(): Refusal {
  return new Refusal(
    'PENDING_EXTENSION',
    'More days are asked for already and not decided',
    '已有延期申请待审批',
    { field: 'petitionId', rule: 'R-C-07' },
  );
}

export function nothingOwed(what: string, whatZh: string, rule: string): Refusal {
  return new Refusal('NOTHING_OWED', `No ${what} is open`, `没有待办的${whatZh}`, {
    field: 'petitionId', rule,
  });
}

export function alreadyMarked(): Refusal {
  return new Refusal(
    'ALREADY_MARKED', 'It is marked serious already', '该事项已标记为重大紧急', {
      field: 'petitionId', rule: 'R-C-22',
    },
  );
}

export function alreadySimple(): Refusal {
  return new Refusal(
    'ALREADY_MARKED', 'The simplified procedure is in use already', '该事项已适用简易办理', {
      field: 'petitionId', rule: 'R-C-33',
    },
  );
}

export function accusedLeads(): Refusal {
  return new Refusal(
    'ACCUSED_LEADS',
    'By the duty list only the accused could handle it: name the organ it is for',
    '按职责清单仅有被检举控告单位可办理,须指定其他承办单位',
    { field: 'organId', rule: 'R-C-23' },
  );
}
