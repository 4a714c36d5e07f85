import { defineEntity, p } from '@mikro-orm/postgresql';
import { MEMBER_ORIGINS, MEMBER_ROLES } from '../domain/organization.ts';

const schema = defineEntity({
  name: 'PartyMember',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    organizationId: p.uuid(),
    /** Sealed. */
    name: p.text(),
    role: p.enum(MEMBER_ROLES),
    origin: p.enum(MEMBER_ORIGINS),
    /** The grid the member was placed in (党员进网入格). */
    gridId: p.uuid().strictNullable(),
  },
});

/** A row of `party_member`: 党员. */
export class PartyMember extends schema.class {}
schema.setClass(PartyMember);
