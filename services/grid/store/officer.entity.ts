import { defineEntity, p } from '@mikro-orm/postgresql';
import { OFFICER_KINDS } from '../domain/grid.ts';

const schema = defineEntity({
  name: 'Officer',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    kind: p.enum(OFFICER_KINDS),
    /** Sealed. */
    name: p.text(),
    /** Sealed. */
    phone: p.text(),
  },
});

/** A row of `officer`, a grid officer (网格员). */
export class Officer extends schema.class {}
schema.setClass(Officer);
