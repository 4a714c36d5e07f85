import type { ServiceName } from './events/event.ts';

/** What can be watched: for each field of Subscription, who announces it and where it is read. */
export interface Stream {
  readonly service: ServiceName;
  /** What the service's database announces. */
  readonly topic: string;
  /** The field of Query that reads the subject by its `id`, under the same scopes. */
  readonly read: string;
}

export const STREAMS = {
  petitionChanged: { service: 'petition', topic: 'petition.changed', read: 'petition' },
  deadlineRang: { service: 'petition', topic: 'petition.rang', read: 'petition' },
  gridEventChanged: { service: 'grid', topic: 'grid.event-changed', read: 'gridEvent' },
  gridMatterChanged: { service: 'grid', topic: 'grid.matter-changed', read: 'gridMatter' },
  gridDeadlineRang: { service: 'grid', topic: 'grid.rang', read: 'gridEvent' },
  whistleDeadlineRang: { service: 'grid', topic: 'grid.rang', read: 'whistle' },
  gridMatterDeadlineRang: { service: 'grid', topic: 'grid.rang', read: 'gridMatter' },
  creditDeadlineRang: { service: 'property', topic: 'property.rang', read: 'creditCase' },
  creditDisclosureRang: { service: 'property', topic: 'property.rang', read: 'company' },
  voteDecided: { service: 'property', topic: 'property.vote-decided', read: 'ownersVote' },
  committeeChanged: {
    service: 'property', topic: 'property.committee-changed', read: 'committeeFormation',
  },
  gradeChanged: { service: 'property', topic: 'property.grade-changed', read: 'company' },
} as const satisfies Readonly<Record<string, Stream>>;

/** An announcement as a worker tells it: what it is about, and never what is in it. */
export interface Announcement {
  /** Where a reader goes on after it. */
  readonly cursor: string;
  readonly subject: string;
  readonly division: string;
}

/** Announcements after a cursor; `lost`: some may be gone that were. */
export interface Announced {
  readonly events: readonly Announcement[];
  readonly cursor: string;
  readonly lost: boolean;
}
