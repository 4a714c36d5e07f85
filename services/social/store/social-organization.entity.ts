import { defineEntity, p } from '@mikro-orm/postgresql';
import { ORGANIZATION_KINDS } from '../domain/organization.ts';

const schema = defineEntity({
  name: 'SocialOrganization',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    /** Empty for a group that is only recorded. */
    creditCode: p.text(),
    name: p.text(),
    kind: p.enum(ORGANIZATION_KINDS),
  },
});

/** A row of `social_organization`: a public register, open to the whole tenant. */
export class SocialOrganization extends schema.class {}
schema.setClass(SocialOrganization);
