import { defineEntity, p } from '@mikro-orm/core';
import { FORMATION_STAGES } from '../../domain/bodies/formation.ts';

const schema = defineEntity({
  name: 'FormationStep',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    formationId: p.uuid(),
    stage: p.enum(FORMATION_STAGES),
    at: p.datetime(),
    by: p.text(),
    note: p.text().strictNullable(),
  },
});

/** A row of `formation_step`: a stage that was reached, and by whom. */
export class FormationStep extends schema.class {}
schema.setClass(FormationStep);
