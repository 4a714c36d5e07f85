import { defineEntity, p } from '@mikro-orm/core';
import { SILENCES } from '../../domain/votes/tally.ts';
import { ANNULLERS } from '../../domain/votes/vote.ts';
import type { Item, ItemResult } from '../../domain/votes/vote.ts';

const schema = defineEntity({
  name: 'OwnersVote',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    /** Where only the owners of one building are asked. */
    buildingId: p.uuid().strictNullable(),
    formationId: p.uuid().strictNullable(),
    title: p.text(),
    items: p.json<readonly Item[]>(),
    noticedAt: p.datetime(),
    noticedBy: p.text(),
    opensAt: p.datetime(),
    closesAt: p.datetime(),
    /** How often it was given more time. */
    prolonged: p.integer(),
    silence: p.enum(SILENCES),
    recast: p.boolean(),
    proxiesAtMost: p.integer(),
    prolongations: p.integer(),
    prolongDays: p.integer(),
    totalArea: p.integer(),
    totalHeads: p.integer(),
    results: p.json<readonly ItemResult[]>().strictNullable(),
    countedAt: p.datetime().strictNullable(),
    countedBy: p.text().strictNullable(),
    hash: p.text().strictNullable(),
    export: p.text().strictNullable(),
    publishedAt: p.datetime().strictNullable(),
    annulledAt: p.datetime().strictNullable(),
    annulledBy: p.enum(ANNULLERS).strictNullable(),
    annulment: p.text().strictNullable(),
  },
});

/** A row of `owners_vote`: what owners decide together, and what came of it. */
export class OwnersVote extends schema.class {}
schema.setClass(OwnersVote);
