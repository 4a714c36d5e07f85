import type { Town } from './divisions.ts';
import type { Rectangle } from './tiling.ts';

/** What a reference district is to come to: the figures of the published case, and its ground. */
export interface Plan {
  /** Also the code of the district. */
  readonly tenant: string;
  readonly name: string;
  /** What its companies are named for. */
  readonly city: string;
  readonly bounds: Rectangle;
  readonly towns: readonly Town[];
  readonly grids: { readonly general: number; readonly micro: number; readonly dedicated: number };
  readonly squads: number;
  readonly households: number;
  readonly residents: number;
  readonly estates: {
    readonly commodity: number;
    /** Resettlement estates with a party organisation of their own (单建). */
    readonly single: number;
    /** Pairs of neighbouring resettlement estates that share one (联建). */
    readonly pairs: number;
    readonly old: number;
  };
  /** Resettlement estates with professional service; commodity estates all have it. */
  readonly servedResettlement: number;
  /** Commodity estates that govern themselves by 1+211. */
  readonly model1211: number;
  readonly lifts: {
    readonly commodity: number;
    readonly resettlement: number;
    readonly old: number;
  };
  readonly controlRooms: { readonly commodity: number; readonly resettlement: number };
  readonly companies: number;
  /** Companies with three party members or more, who are to form an organisation (R-P-01). */
  readonly partyCompanies: number;
  readonly party: {
    readonly oldOrganizations: number;
    readonly resettlementMembers: number;
    readonly surveyed: number;
    readonly oldSecretaries: number;
    readonly departmentOrganizations: number;
    readonly departmentMembers: number;
    readonly microGroups: number;
    readonly dedicated: number;
  };
  readonly positions: { readonly resettlement: number; readonly old: number };
  readonly socialOrganizations: number;
  readonly volunteers: number;
}
