import { defineEntity, p } from '@mikro-orm/core';
import { FACILITY_KINDS } from '../domain/bodies.ts';

const schema = defineEntity({
  name: 'Facility',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    kind: p.enum(FACILITY_KINDS),
    code: p.text(),
  },
});

/** A row of `facility`: a lift or a safety control room (W-68). */
export class Facility extends schema.class {}
schema.setClass(Facility);
