/** What a body did, what it was told by the street, and what supervisors asked of it. */
export const ACTS = [
  'DECISION', 'DUTY', 'TRAINING', 'WARNING', 'SUSPENSION', 'LIFTED', 'DOCUMENT_REQUEST',
  'OBJECTION', 'AUDIT',
] as const;
export type Act = (typeof ACTS)[number];

/** What the street may do to a body that does not do its duty (W-21). */
export const MEASURES = ['WARNING', 'SUSPENSION', 'LIFTED'] as const;
export type Measure = (typeof MEASURES)[number];

/** The rights of those who supervise (W-23): each is owed an answer. */
export const RIGHTS = ['DOCUMENT_REQUEST', 'OBJECTION', 'AUDIT'] as const;
export type Right = (typeof RIGHTS)[number];
