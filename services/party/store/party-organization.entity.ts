import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CivilDate } from '@linli/kernel/civil.ts';
import {
  COVERAGE_METHODS, ESTATE_FORMS, FORMATIONS, GRID_KINDS, KINDS, LEVELS,
} from '../domain/organization.ts';

const schema = defineEntity({
  name: 'PartyOrganization',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    name: p.text(),
    kind: p.enum(KINDS),
    level: p.enum(LEVELS).strictNullable(),
    parentId: p.uuid().strictNullable(),
    /** The tier above its own, which the database holds its parent to be of. */
    parentLevel: p.enum(LEVELS).strictNullable(),
    formation: p.enum(FORMATIONS),
    coverageMethod: p.enum(COVERAGE_METHODS).strictNullable(),
    /** The form of the estates it covers, so that coverage is counted without asking `property`. */
    estateForm: p.enum(ESTATE_FORMS).strictNullable(),
    gridId: p.uuid().strictNullable(),
    gridKind: p.enum(GRID_KINDS).strictNullable(),
    buildingId: p.uuid().strictNullable(),
    companyId: p.uuid().strictNullable(),
    formedOn: p.date().$type<CivilDate>(),
  },
});

/** A row of `party_organization`: 党组织. */
export class PartyOrganization extends schema.class {}
schema.setClass(PartyOrganization);
