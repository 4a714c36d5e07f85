import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'CompanyGrade',
  properties: {
    companyId: p.uuid().primary(),
    tenant: p.text(),
    grade: p.text(),
    score: p.integer(),
    changedAt: p.datetime(),
  },
});

/** A row of `company_grade`: the last grade of a company that `property` announced. */
export class CompanyGrade extends schema.class {}
schema.setClass(CompanyGrade);
