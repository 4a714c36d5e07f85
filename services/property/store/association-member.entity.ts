import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'AssociationMember',
  properties: {
    associationId: p.uuid().primary(),
    companyId: p.uuid().primary(),
    tenant: p.text(),
  },
});

/** A row of `association_member`: a company that has joined. */
export class AssociationMember extends schema.class {}
schema.setClass(AssociationMember);
