export const ROLES = ['CHAIR', 'DEPUTY', 'MEMBER', 'SECRETARY'] as const;
export type Role = (typeof ROLES)[number];

/** Whether a member governs, serves, or both (自治+物业双轨, W-17). */
export const TRACKS = ['SELF_GOVERNANCE', 'PROPERTY_SERVICE'] as const;
export type Track = (typeof TRACKS)[number];

/** What members of a self-management group do (W-16): collect fees, clean, manage parking. */
export const GROUP_DUTIES = ['FEE', 'CLEAN', 'PARK'] as const;
export type GroupDuty = (typeof GROUP_DUTIES)[number];
