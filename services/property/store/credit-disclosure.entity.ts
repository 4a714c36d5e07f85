import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { SUBJECT_KINDS } from '../domain/credit.ts';
import { ENDS, SEVERITIES } from '../domain/repair.ts';

const schema = defineEntity({
  name: 'CreditDisclosure',
  properties: {
    /** The entry's: it has one at most. */
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    subjectKind: p.enum(SUBJECT_KINDS),
    subjectId: p.uuid(),
    severity: p.enum(SEVERITIES),
    /** The rule its periods come from, with its profile and version. */
    rule: p.text(),
    documentOn: p.date().$type<CivilDate>(),
    documentNumber: p.text(),
    conductEndedOn: p.date().$type<CivilDate>().strictNullable(),
    shown: p.boolean(),
    repairableFrom: p.datetime(),
    longestUntil: p.datetime(),
    outerUntil: p.datetime().strictNullable(),
    classifiedAt: p.datetime(),
    classifiedBy: p.text(),
    dutyDoneAt: p.datetime().strictNullable(),
    dutyEvidence: p.text().strictNullable(),
    endedAt: p.datetime().strictNullable(),
    endedBy: p.enum(ENDS).strictNullable(),
  },
});

/** A row of `credit_disclosure`: how grave an entry is, and how long it is shown (公示). */
export class CreditDisclosure extends schema.class {}
schema.setClass(CreditDisclosure);
