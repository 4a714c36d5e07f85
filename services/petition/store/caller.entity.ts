import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Caller',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    petitionId: p.uuid(),
    nameSealed: p.text(),
    phoneSealed: p.text(),
    /** A keyed hash, so that a caller is found by phone without any phone being readable. */
    phoneIndex: p.text(),
    calledAt: p.datetime(),
  },
});

/** Who raised a petition: sealed, and masked wherever it is shown. */
export class Caller extends schema.class {}
schema.setClass(Caller);
