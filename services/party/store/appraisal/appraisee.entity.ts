import { defineEntity, p } from '@mikro-orm/postgresql';
import { SUBJECT_TYPES } from '../../domain/appraisal/scheme.ts';
import { ESTATE_FORMS } from '../../domain/organization.ts';

const schema = defineEntity({
  name: 'Appraisee',
  properties: {
    /** The key it is known by in the graph: an id, or a division's code. */
    id: p.text().primary(),
    type: p.enum(SUBJECT_TYPES),
    tenant: p.text(),
    division: p.text(),
    /** Of an estate alone. */
    form: p.enum(ESTATE_FORMS).strictNullable(),
  },
});

/** A row of `appraisee`: what can be judged, and where. Its owner knows the rest. */
export class Appraisee extends schema.class {}
schema.setClass(Appraisee);
