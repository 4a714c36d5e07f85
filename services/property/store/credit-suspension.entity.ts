import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'CreditSuspension',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    subjectId: p.uuid(),
    entryId: p.uuid(),
    caseId: p.uuid(),
    /** False: the case lets the entry go. */
    suspended: p.boolean(),
    at: p.datetime(),
  },
});

/** A row of `credit_suspension`: from here on an entry is disputed (异议), or no longer. */
export class CreditSuspension extends schema.class {}
schema.setClass(CreditSuspension);
