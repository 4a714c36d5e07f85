export interface SocialOrganizationRow {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  readonly kind: 'ASSOCIATION' | 'SERVICE_ORGANIZATION' | 'FOUNDATION' | 'RECORDED_GROUP';
  readonly division: string;
}

/** A volunteer service brand (志愿服务品牌, S-12). */
export interface BrandRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly division: string;
}

export interface VolunteerTeamRow {
  readonly id: string;
  readonly brandId: string;
  readonly name: string;
  readonly division: string;
}

export interface VolunteerRow {
  readonly id: string;
  readonly teamId: string;
  readonly estateId: string;
  readonly division: string;
  readonly name: string;
  readonly phone: string;
  readonly registeredOn: string;
}
