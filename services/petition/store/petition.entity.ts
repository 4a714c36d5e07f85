import { defineEntity, p } from '@mikro-orm/postgresql';
import { CHANNELS, KINDS, STAGES, URGENCIES } from '../domain/standing.ts';

const schema = defineEntity({
  name: 'Petition',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    number: p.text(),
    channel: p.enum(CHANNELS),
    channelNumber: p.text().strictNullable(),
    kind: p.enum(KINDS),
    urgency: p.enum(URGENCIES),
    category: p.text(),
    text: p.text(),
    stage: p.enum(STAGES),
    lodgedAt: p.datetime(),
    lodgedBy: p.text(),
    estateId: p.uuid().strictNullable(),
    gridId: p.uuid().strictNullable(),
    generalGridId: p.uuid().strictNullable(),
    departmentId: p.uuid(),
    coDepartmentIds: p.array().columnType('uuid[]'),
    redone: p.boolean(),
    mergedIntoId: p.uuid().strictNullable(),
    closedAt: p.datetime().strictNullable(),
  },
});

/** A row of `petition`. What may happen to it is decided in ../domain, never here. */
export class Petition extends schema.class {}
schema.setClass(Petition);
