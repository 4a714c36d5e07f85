import { defineEntity, p } from '@mikro-orm/core';
import { STAGES, SYNCS } from '../../domain/projects/kinds.ts';
import type { DocumentKind, GuidelinePart } from '../../domain/projects/kinds.ts';
import { USE_RESULTS } from '../../domain/projects/subsidy.ts';

/** A paper that was shown. */
export interface ProjectDocument {
  readonly kind: DocumentKind;
  readonly number: string;
}

const schema = defineEntity({
  name: 'ProjectStep',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    projectId: p.uuid(),
    act: p.enum(['ADVANCE', 'SYNC', 'WAIVE', 'ASSESS_USE'] as const),
    stage: p.enum(STAGES).strictNullable(),
    sync: p.enum(SYNCS).strictNullable(),
    useResult: p.enum(USE_RESULTS).strictNullable(),
    documents: p.json<readonly ProjectDocument[]>(),
    passed: p.array().$type<readonly GuidelinePart[]>(),
    note: p.text(),
    at: p.datetime(),
    by: p.text(),
  },
});

/** A row of `project_step`: what was done with a project, by whom and on what papers. */
export class ProjectStep extends schema.class {}
schema.setClass(ProjectStep);
