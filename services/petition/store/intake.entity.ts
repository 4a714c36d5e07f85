import { defineEntity, p } from '@mikro-orm/postgresql';
import { CHANNELS } from '../domain/standing.ts';

const schema = defineEntity({
  name: 'Intake',
  properties: {
    tenant: p.text().primary(),
    channel: p.enum(CHANNELS).primary(),
    number: p.text().primary(),
    petitionId: p.uuid(),
  },
});

/**
 * The numbers a channel has sent. Apart from the petition, so that a number is known to be taken
 * wherever in the district its petition lies, and claimed before anything else is written.
 */
export class Intake extends schema.class {}
schema.setClass(Intake);

const counter = defineEntity({
  name: 'PetitionCounter',
  properties: {
    tenant: p.text().primary(),
    day: p.text().primary(),
    last: p.integer(),
  },
});

/** The last number given out on a day. */
export class PetitionCounter extends counter.class {}
counter.setClass(PetitionCounter);
