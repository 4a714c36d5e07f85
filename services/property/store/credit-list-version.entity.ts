import { ALGORITHMS } from '@linli/chassis/signing.ts';
import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'CreditListVersion',
  properties: {
    listId: p.uuid().primary(),
    version: p.integer().primary(),
    tenant: p.text(),
    division: p.text(),
    reason: p.text(),
    signedAt: p.datetime(),
    hash: p.text(),
    keyId: p.text(),
    algorithm: p.enum(ALGORITHMS),
    /** The signed snapshot, as it is handed out. */
    export: p.text(),
  },
});

/** A row of `credit_list_version`: a list as it was published and signed, and never changed. */
export class CreditListVersion extends schema.class {}
schema.setClass(CreditListVersion);
