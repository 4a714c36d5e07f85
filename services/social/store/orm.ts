import type { ServiceOrm } from '@linli/chassis/database.ts';
import { Brand } from './brand.entity.ts';
import { Social0001 } from './migrations/0001-social.ts';
import { Social0002 } from './migrations/0002-volunteers.ts';
import { ServiceRecord } from './service-record.entity.ts';
import { SocialOrganization } from './social-organization.entity.ts';
import { Team } from './team.entity.ts';
import { Volunteer } from './volunteer.entity.ts';
import { SEALED } from './sealed.ts';

export const orm: ServiceOrm = {
  service: 'social',
  entities: [Brand, ServiceRecord, SocialOrganization, Team, Volunteer],
  migrations: [Social0001, Social0002],
  sealed: SEALED,
};
