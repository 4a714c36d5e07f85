import { defineEntity, p } from '@mikro-orm/core';
import { VERDICTS } from '../../domain/bodies/candidates.ts';
import type { Finding } from '../../domain/bodies/candidates.ts';

const schema = defineEntity({
  name: 'Candidate',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    formationId: p.uuid(),
    ownerId: p.uuid().strictNullable(),
    nameSealed: p.text(),
    nameIndex: p.text(),
    account: p.text().strictNullable(),
    partyMember: p.boolean(),
    crossFrom: p.text().strictNullable(),
    findings: p.json<readonly Finding[]>(),
    verdict: p.enum(VERDICTS).strictNullable(),
    nominatedAt: p.datetime(),
    nominatedBy: p.text(),
    vettedAt: p.datetime().strictNullable(),
    vettedBy: p.text().strictNullable(),
  },
});

/** A row of `candidate`: who stands for a committee, and what their vetting found. */
export class Candidate extends schema.class {}
schema.setClass(Candidate);
