export type { PartyOrganization } from '../store/party-organization.entity.ts';
export type { EstateCoverage, GridCoverage, TierCoverage } from '../store/coverage.ts';

/** Figures of what lies under a division; each is counted only when asked for. */
export interface PartyCoverage {
  readonly under: string;
}
