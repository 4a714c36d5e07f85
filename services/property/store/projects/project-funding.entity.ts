import { defineEntity, p } from '@mikro-orm/core';
import { FUNDING_SOURCES } from '../../domain/projects/kinds.ts';

const schema = defineEntity({
  name: 'ProjectFunding',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    projectId: p.uuid(),
    source: p.enum(FUNDING_SOURCES),
    /** Fen. */
    amount: p.bigint('number'),
    document: p.text(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});

/** A row of `project_funding`: who put how much into a project. */
export class ProjectFunding extends schema.class {}
schema.setClass(ProjectFunding);
