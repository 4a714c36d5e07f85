import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';

export const EXAMPLE_KINDS = ['MODEL_CASE', 'COMMENDATION'] as const;

const schema = defineEntity({
  name: 'Example',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    kind: p.enum(EXAMPLE_KINDS),
    title: p.text(),
    story: p.text(),
    /** Who told or commended it. */
    issuer: p.text(),
    datedOn: p.date().$type<CivilDate>(),
    estateId: p.uuid().strictNullable(),
    searched: p.text(),
    addedAt: p.datetime(),
    addedBy: p.text(),
  },
});

/** A row of `example`: a model case (案例) or a commendation (表彰). */
export class Example extends schema.class {}
schema.setClass(Example);
