import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import {
  BUILD_MODES, PROJECT_KINDS, SCOPES, STAGES,
} from '../../domain/projects/kinds.ts';
import type { Tag } from '../../domain/projects/kinds.ts';
import { USE_RESULTS } from '../../domain/projects/subsidy.ts';

const schema = defineEntity({
  name: 'Project',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    kind: p.enum(PROJECT_KINDS),
    title: p.text(),
    scope: p.enum(SCOPES),
    buildMode: p.enum(BUILD_MODES),
    tags: p.array().$type<readonly Tag[]>(),
    /** Hundredths of a square metre. */
    area: p.integer().strictNullable(),
    stage: p.enum(STAGES),
    openedOn: p.date().$type<CivilDate>(),
    /** How its use was last assessed. */
    useResult: p.enum(USE_RESULTS).strictNullable(),
    openedAt: p.datetime(),
    openedBy: p.text(),
  },
});

/** A row of `project`: a shared space, a renovation, a lift, a place residents make. */
export class Project extends schema.class {}
schema.setClass(Project);
