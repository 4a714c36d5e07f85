import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ConsentClass } from '../domain/consent.ts';

const schema = defineEntity({
  name: 'Consent',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    /** The resident's. */
    division: p.text(),
    residentId: p.uuid(),
    classes: p.array().$type<readonly ConsentClass[]>(),
    organization: p.text(),
    project: p.text(),
    purpose: p.text(),
    /** What the resident was told. */
    notice: p.text(),
    byGuardian: p.boolean(),
    validFrom: p.datetime(),
    validTo: p.datetime(),
    givenAt: p.datetime(),
    recordedBy: p.text(),
    /** Null while it was not withdrawn. */
    withdrawnAt: p.datetime().strictNullable(),
    withdrawnBy: p.text().strictNullable(),
  },
});

/** A row of `consent`: what a resident agreed that an organization learns (R-D-07, R-D-10). */
export class Consent extends schema.class {}
schema.setClass(Consent);
