import { defineEntity, p } from '@mikro-orm/core';
import { OWNER_KINDS } from '../../domain/votes/electorate.ts';

const schema = defineEntity({
  name: 'Owner',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    kind: p.enum(OWNER_KINDS),
    nameSealed: p.text(),
    nameIndex: p.text(),
    phoneSealed: p.text(),
    phoneIndex: p.text(),
    /** Who signs in as this owner; null where nobody does. */
    account: p.text().strictNullable(),
    registeredAt: p.datetime(),
  },
});

/** A row of `owner`: 业主, whose name and phone are sealed. */
export class Owner extends schema.class {}
schema.setClass(Owner);
