import { defineEntity, p } from '@mikro-orm/postgresql';

const department = defineEntity({
  name: 'Department',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    code: p.text(),
    name: p.text(),
    division: p.text(),
  },
});

/** A department or unit of the district. */
export class Department extends department.class {}
department.setClass(Department);

const duty = defineEntity({
  name: 'DutyItem',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    category: p.text(),
    version: p.integer(),
    leadDepartmentId: p.uuid(),
    coDepartmentIds: p.array().columnType('uuid[]'),
    basis: p.text(),
    validFrom: p.datetime(),
    validTo: p.datetime().strictNullable(),
  },
});

/** A version of an item of the duty list (C-17). */
export class DutyItem extends duty.class {}
duty.setClass(DutyItem);
