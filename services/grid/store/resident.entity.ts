import { defineEntity, p } from '@mikro-orm/postgresql';
import { RESIDENCY_KINDS } from '../domain/grid.ts';

const schema = defineEntity({
  name: 'Resident',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    dwellingId: p.uuid(),
    estateId: p.uuid(),
    gridId: p.uuid(),
    kind: p.enum(RESIDENCY_KINDS),
    /** Sealed. */
    name: p.text(),
    /** Sealed. */
    phone: p.text(),
    /** Sealed. */
    identityNumber: p.text(),
    /** A keyed hash, by which a caller is found without opening anybody's phone. */
    phoneIndex: p.text(),
  },
});

/** A row of `resident` (居民, G-25). */
export class Resident extends schema.class {}
schema.setClass(Resident);
