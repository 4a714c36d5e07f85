export type { Brand as VolunteerBrand } from '../store/brand.entity.ts';
export type { ServiceRecord } from '../store/service-record.entity.ts';
export type { SocialOrganization } from '../store/social-organization.entity.ts';
export type { TeamRow as VolunteerTeam } from '../store/teams.ts';
export type { VolunteerRow as Volunteer } from '../store/volunteers.ts';
