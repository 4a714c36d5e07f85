import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'AppraisalObjection',
  properties: {
    id: p.uuid().primary(),
    appraisalId: p.uuid(),
    tenant: p.text(),
    grounds: p.text(),
    raisedBy: p.text(),
    raisedAt: p.datetime(),
    /** Null while it is open. */
    upheld: p.boolean().strictNullable(),
    decidedBy: p.text().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    note: p.text().strictNullable(),
  },
});

/** A row of `appraisal_objection`: what was said against a result in publicity (异议). */
export class AppraisalObjection extends schema.class {}
schema.setClass(AppraisalObjection);
