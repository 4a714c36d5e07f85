import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { PILOT_DECISIONS } from '../../domain/library/pilots.ts';

const schema = defineEntity({
  name: 'Pilot',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    /** What is tried out, by its own code, such as W-34. */
    mechanism: p.text(),
    title: p.text(),
    /** Where: codes of divisions, or estates by their ids. */
    sites: p.array(),
    startsOn: p.date().$type<CivilDate>(),
    searched: p.text(),
    evaluation: p.text().strictNullable(),
    decision: p.enum(PILOT_DECISIONS).strictNullable(),
    decidedOn: p.date().$type<CivilDate>().strictNullable(),
    decidedBy: p.text().strictNullable(),
    begunBy: p.text(),
  },
});

/** A row of `pilot`: 试点. */
export class Pilot extends schema.class {}
schema.setClass(Pilot);
