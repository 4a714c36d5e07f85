import { defineEntity, p } from '@mikro-orm/core';
import { SILENCES } from '../../domain/votes/tally.ts';

const schema = defineEntity({
  name: 'AssemblyRules',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    voteId: p.uuid(),
    silence: p.enum(SILENCES),
    recast: p.boolean(),
    proxiesAtMost: p.integer(),
    prolongations: p.integer(),
    prolongDays: p.integer(),
    adoptedAt: p.datetime(),
    adoptedBy: p.text(),
  },
});

/** A row of `assembly_rules`: rules of procedure (议事规则) that a vote adopted. */
export class AssemblyRules extends schema.class {}
schema.setClass(AssemblyRules);
