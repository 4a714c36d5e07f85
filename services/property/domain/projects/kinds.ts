/** What is built or made over in an estate; each kind goes its own way from idea to use. */
export const PROJECT_KINDS = ['SHARED_SPACE', 'RENOVATION', 'LIFT', 'MICRO_PROJECT'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export const STAGES = [
  'IDEA', 'PLANNED', 'CONSULTED', 'DESIGNED', 'PERMITTED', 'BUILDING', 'COMPLETED', 'ACCEPTED',
  'HANDED_OVER', 'OPEN', 'CLOSED',
] as const;
export type Stage = (typeof STAGES)[number];

/** What shows that a stage may be entered. */
export const DOCUMENT_KINDS = [
  'SURVEY', 'DESIGN', 'CONSULTATION', 'VOTE', 'OBJECTION_TALKS', 'PERMIT', 'ACCEPTANCE',
  'HANDOVER', 'OPERATION_PLAN', 'COVENANT',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** 三同步 (P-46): what is to stand before a shared space may be accepted. */
export const SYNCS = ['PARTY_ORGANIZATION', 'OWNERS_COMMITTEE', 'RED_PROPERTY'] as const;
export type Sync = (typeof SYNCS)[number];

/** The five parts of the guidelines of Luzhou (W-71), which acceptance goes through one by one. */
export const GUIDELINE_PARTS = [
  'DEFINITION', 'LAYOUT_AND_FUNCTION', 'ACCEPTANCE_AND_TRANSFER', 'USE_MANAGEMENT',
  'SUPERVISION_AND_INCENTIVE',
] as const;
export type GuidelinePart = (typeof GUIDELINE_PARTS)[number];

interface Gate {
  readonly documents: readonly DocumentKind[];
  /** Whether the three synchronised are to stand. */
  readonly syncs?: true;
  /** Whether every part of the guidelines is to be passed. */
  readonly guidelines?: true;
}

/** The way of each kind, and what each stage asks for: papers of now, or handed in before. */
export const WAYS: Readonly<Record<ProjectKind, readonly (readonly [Stage, Gate])[]>> = {
  SHARED_SPACE: [
    ['IDEA', asks()],
    ['PLANNED', asks('DESIGN')],
    ['CONSULTED', asks('CONSULTATION')],
    ['BUILDING', asks()],
    ['ACCEPTED', { ...asks('ACCEPTANCE'), syncs: true, guidelines: true }],
    ['HANDED_OVER', asks('HANDOVER')],
    ['OPEN', asks('OPERATION_PLAN', 'COVENANT')],
    ['CLOSED', asks()],
  ],
  RENOVATION: [
    ['PLANNED', asks()],
    ['DESIGNED', asks('CONSULTATION', 'DESIGN')],
    ['BUILDING', asks()],
    ['COMPLETED', asks()],
    ['ACCEPTED', asks('ACCEPTANCE')],
  ],
  // Lift retrofitting is decided like rebuilding; talks with who objects are on record (R-W-51).
  LIFT: [
    ['IDEA', asks()],
    ['CONSULTED', asks('VOTE', 'OBJECTION_TALKS')],
    ['PERMITTED', asks('DESIGN', 'PERMIT')],
    ['BUILDING', asks()],
    ['ACCEPTED', asks('ACCEPTANCE')],
  ],
  MICRO_PROJECT: [
    ['IDEA', asks()],
    ['OPEN', asks()],
    ['CLOSED', asks()],
  ],
};

/** Who pays (W-84), who builds (W-74), and how far a space reaches. */
export const FUNDING_SOURCES = ['FISCAL', 'MARKET', 'DEVELOPER'] as const;
export const BUILD_MODES = ['STREET_DEPARTMENT_COMPANY', 'DEVELOPER', 'MARKET', 'OWNERS'] as const;
export const SCOPES = ['ESTATE', 'COMMUNITY', 'CITY'] as const;
export const TAGS = [
  'SCENE', 'TECHNOLOGY', 'SERVICE', 'SMART', 'AGE_FRIENDLY', 'CHILD_FRIENDLY', 'SPECIAL', 'BASIC',
] as const;
export type Tag = (typeof TAGS)[number];

function asks(...documents: readonly DocumentKind[]): Gate {
  return { documents };
}
