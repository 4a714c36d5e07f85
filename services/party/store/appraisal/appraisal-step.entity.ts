import { defineEntity, p } from '@mikro-orm/postgresql';
import { STAGES } from '../../domain/appraisal/standing.ts';

const schema = defineEntity({
  name: 'AppraisalStep',
  properties: {
    id: p.uuid().primary(),
    appraisalId: p.uuid(),
    tenant: p.text(),
    /** Counts the steps of one appraisal from 0. */
    place: p.integer(),
    step: p.text(),
    stage: p.enum(STAGES),
    by: p.text(),
    at: p.datetime(),
    note: p.text(),
  },
});

/** A row of `appraisal_step`: what was done to an appraisal, by whom and why. Never altered. */
export class AppraisalStep extends schema.class {}
schema.setClass(AppraisalStep);
