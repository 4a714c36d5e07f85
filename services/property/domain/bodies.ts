/** Templates of self-government (治理模式); the label a district uses is not a code path. */
export const MODELS = [
  'M_1_211', 'M_1_3_1_N', 'M_PARTY_COURTYARD', 'M_OWNERS_COMMITTEE', 'M_FOUR_IN_ONE', 'M_1_3',
  'M_PARTY_AUTONOMY', 'M_SELF_GROUP',
] as const;
export type Model = (typeof MODELS)[number];

export const BODY_KINDS = [
  'OWNERS_ASSEMBLY', 'OWNERS_REPRESENTATIVE_ASSEMBLY', 'OWNERS_COMMITTEE',
  'SUPERVISORY_COMMITTEE', 'COUNCIL', 'MANAGEMENT_COMMITTEE', 'SERVICE_CENTRE',
  'COURTYARD_COMMITTEE', 'PARTY_ORGANIZATION', 'PROPERTY_COMPANY', 'AUTONOMY_COMMITTEE',
  'SELF_GROUP', 'MERCHANT_REPRESENTATIVES', 'RESIDENT_REPRESENTATIVES', 'OTHER_BODY',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/**
 * The bodies “1+211” stands for beside the estate's Party organisation (W-09): two assemblies,
 * a committee that acts and one that watches it. An estate short of one is not counted.
 */
export const BODIES_OF_1_211 = [
  'OWNERS_ASSEMBLY', 'OWNERS_REPRESENTATIVE_ASSEMBLY', 'OWNERS_COMMITTEE',
  'SUPERVISORY_COMMITTEE',
] as const satisfies readonly BodyKind[];

export const FACILITY_KINDS = ['LIFT', 'CONTROL_ROOM'] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];

/** Whether a model is one that is shipped; a district's own has a code of its own. */
export function isModel(code: string): code is Model {
  return MODELS.some((each) => each === code);
}
