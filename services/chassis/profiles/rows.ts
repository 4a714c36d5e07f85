import type { Line, Profile } from '@linli/kernel/profile.ts';

/** What was decided on a version; one that is cancelled was approved and never took effect. */
export const PROFILE_STATES = ['PROPOSED', 'APPROVED', 'REJECTED', 'CANCELLED'] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];

/** Whether cases in flight keep the version they began under, or move to this one. */
export type InFlight = 'KEEP' | 'MOVE';

/** A version of a profile with what was decided on it, and by whom. */
export interface ProfileVersion extends Profile {
  readonly state: ProfileState;
  readonly inFlight: InFlight;
  /** The version it was drawn up from; null: it is shipped. */
  readonly basedOn: string | null;
  /** The version it undoes; null: it undoes none. */
  readonly rolledBackFrom: string | null;
  readonly note: string;
  /** Null: it is shipped. */
  readonly proposedBy: string | null;
  readonly proposedAt: Date | null;
  /** Null: nothing is decided yet. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
}

export type ProfileRow = Omit<ProfileVersion, 'lines'>;

export interface ProfileLineRow extends Line {
  readonly profileId: string;
  readonly place: number;
  readonly tenant: string | null;
}

/** For a service's own Kysely type: `interface Tables extends ProfileTables { … }`. */
export interface ProfileTables {
  profile: ProfileRow;
  profileLine: ProfileLineRow;
}

