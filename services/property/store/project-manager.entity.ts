import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'ProjectManager',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    companyId: p.uuid(),
    nameSealed: p.text(),
    nameIndex: p.text(),
    registeredAt: p.datetime(),
    registeredBy: p.text(),
  },
});

/** A row of `project_manager`: 项目经理, whose credit is personal information (R-K-28). */
export class ProjectManager extends schema.class {}
schema.setClass(ProjectManager);
