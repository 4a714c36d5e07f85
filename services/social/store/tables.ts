import type { Brand } from './brand.entity.ts';
import type { ServiceRecord } from './service-record.entity.ts';
import type { SocialOrganization } from './social-organization.entity.ts';
import type { Team } from './team.entity.ts';
import type { Volunteer } from './volunteer.entity.ts';

/** The service's tables, as Kysely sees them. */
export interface Tables {
  brand: Brand;
  serviceRecord: ServiceRecord;
  socialOrganization: SocialOrganization;
  team: Team;
  volunteer: Volunteer;
}
