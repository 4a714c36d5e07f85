import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { ACTS } from '../../domain/bodies/acts.ts';
import { DUTIES } from '../../domain/bodies/duties.ts';
import { POWERS } from '../../domain/bodies/powers.ts';

const schema = defineEntity({
  name: 'BodyAct',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    bodyId: p.uuid(),
    kind: p.enum(ACTS),
    duty: p.enum(DUTIES).strictNullable(),
    power: p.enum(POWERS).strictNullable(),
    /** The body that owes an answer; null where none does. */
    againstId: p.uuid().strictNullable(),
    seatIds: p.json<readonly string[]>(),
    doneOn: p.date().$type<CivilDate>(),
    hours: p.integer().strictNullable(),
    text: p.text(),
    reference: p.text().strictNullable(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
    answer: p.text().strictNullable(),
    answeredAt: p.datetime().strictNullable(),
    answeredBy: p.text().strictNullable(),
  },
});

/** A row of `body_act`: what a body did, was told or was asked; only its answer is added. */
export class BodyAct extends schema.class {}
schema.setClass(BodyAct);
