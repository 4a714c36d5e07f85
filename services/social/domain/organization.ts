/** A social organisation (社会组织): registered with the civil-affairs bureau, or only recorded. */
export const ORGANIZATION_KINDS = [
  'ASSOCIATION', 'SERVICE_ORGANIZATION', 'FOUNDATION', 'RECORDED_GROUP',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
