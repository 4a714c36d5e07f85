import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'PartyOrganizationEstate',
  properties: {
    organizationId: p.uuid().primary(),
    estateId: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
  },
});

/** A row of `party_organization_estate`: an estate an organisation covers, of several perhaps. */
export class PartyOrganizationEstate extends schema.class {}
schema.setClass(PartyOrganizationEstate);
