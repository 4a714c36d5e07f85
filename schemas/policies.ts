interface Told {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a field may ask of its caller beyond an action: the names of `@policy`. Every one of them
 * is judged by who asks alone, before a row is read; chassis/authorization/policies.ts says how.
 */
export const POLICIES = {
  'person': told('仅限自然人，不含系统', 'A person, never a machine'),
  'organization': told('代表某一部门或机构', 'Acts for a department or an agency'),
  'district:grid.admit': whole('grid.admit'),
  'district:property.manage': whole('property.manage'),
  'district:credit.conduct': whole('credit.conduct'),
  'district:credit.publish': whole('credit.publish'),
  'district:rules.propose': whole('rules.propose'),
  'district:rules.approve': whole('rules.approve'),
} as const satisfies Record<string, Told>;
export type Policy = keyof typeof POLICIES;

function told(zh: string, en: string): Told {
  return { zh, en };
}

function whole(action: string): Told {
  return told(`全区范围的 ${action} 权限`, `Holds ${action} over the whole district`);
}
