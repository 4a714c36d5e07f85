import { defineEntity, p } from '@mikro-orm/core';
import { BALLOT_STATES, CHANNELS } from '../../domain/votes/ballot.ts';

const schema = defineEntity({
  name: 'Ballot',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    voteId: p.uuid(),
    electorId: p.uuid(),
    channel: p.enum(CHANNELS),
    state: p.enum(BALLOT_STATES),
    answersSealed: p.text(),
    commitment: p.text(),
    castAt: p.datetime(),
    castBy: p.text(),
    /** Where the paper is kept; null where there is none. */
    paper: p.text().strictNullable(),
  },
});

/** A row of `ballot`: sealed, and known to the public by its commitment alone. */
export class Ballot extends schema.class {}
schema.setClass(Ballot);
