import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';

const schema = defineEntity({
  name: 'GovernanceAdoption',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    model: p.text(),
    startsOn: p.date().$type<CivilDate>(),
    adoptedAt: p.datetime(),
    adoptedBy: p.text(),
  },
});

/** A row of `governance_adoption`: the model of an estate from a day on. */
export class GovernanceAdoption extends schema.class {}
schema.setClass(GovernanceAdoption);
