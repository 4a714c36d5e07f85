import type {
  EstateRow, BuildingRow, DwellingRow, CompanyRow, AssociationRow, ContractRow, BodyRow,
  FacilityRow,
} from './district/homes.ts';
import type { PartyOrganizationRow, PartyMemberRow, PositionRow } from './district/party.ts';
import type { DepartmentRow, DutyItemRow } from './district/petition.ts';
import type {
  DivisionRow, GridRow, OfficerRow, DutyRow, SquadRow, ResidentRow,
} from './district/places.ts';
import type {
  SocialOrganizationRow, BrandRow, VolunteerTeamRow, VolunteerRow,
} from './district/social.ts';

/**
 * The shape of a reference district (样板区) on its way into the five services: written by
 * `infra/district`, read by each service's `seed.ts`. Ids are deterministic, so that the five
 * loads agree without asking each other and a second load changes nothing.
 *
 * One tenant's district. Small sets are arrays; what may reach a million rows is an iterable
 * that makes its rows as they are asked for, so that a full load needs no more memory.
 */
export interface ReferenceDistrict {
  /** The tenant: the district's 6-digit code. */
  readonly tenant: string;
  readonly name: string;
  readonly divisions: readonly DivisionRow[];
  readonly grids: readonly GridRow[];
  readonly officers: readonly OfficerRow[];
  readonly duties: readonly DutyRow[];
  readonly squads: readonly SquadRow[];
  readonly estates: readonly EstateRow[];
  readonly buildings: readonly BuildingRow[];
  readonly companies: readonly CompanyRow[];
  readonly associations: readonly AssociationRow[];
  readonly contracts: readonly ContractRow[];
  readonly bodies: readonly BodyRow[];
  readonly facilities: readonly FacilityRow[];
  readonly partyOrganizations: readonly PartyOrganizationRow[];
  readonly partyMembers: readonly PartyMemberRow[];
  readonly positions: readonly PositionRow[];
  readonly departments: readonly DepartmentRow[];
  readonly dutyItems: readonly DutyItemRow[];
  readonly socialOrganizations: readonly SocialOrganizationRow[];
  readonly brands: readonly BrandRow[];
  readonly teams: readonly VolunteerTeamRow[];
  readonly volunteers: readonly VolunteerRow[];
  /** Of the model estates, or of every estate when `full`. */
  dwellings(full: boolean): Iterable<DwellingRow>;
  residents(full: boolean): Iterable<ResidentRow>;
}

/** Told after each batch, so that whoever loads can draw a bar. */
export type Progress = (table: string, rows: number) => void;
