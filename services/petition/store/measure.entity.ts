import { defineEntity, p } from '@mikro-orm/postgresql';
import { UNITS } from '@linli/kernel/allowance.ts';
import { DECISIONS, MEASURES, SUGGESTIONS, TRIGGERS } from '../domain/measures.ts';

const schema = defineEntity({
  name: 'PetitionMeasure',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    petitionId: p.uuid(),
    kind: p.enum(MEASURES),
    at: p.datetime(),
    by: p.text(),
    reason: p.text(),
    /** The clock it is about; null where it is about none. */
    deadlineId: p.uuid().strictNullable(),
    /** The clock it started; null where it started none. */
    clockId: p.uuid().strictNullable(),
    trigger: p.enum(TRIGGERS).strictNullable(),
    /** Whether the supervision is put on the public list (挂牌督办). */
    listed: p.boolean(),
    /** The rung that called for it; null where somebody did of themselves. */
    escalationId: p.uuid().strictNullable(),
    /** What the petition office suggests to the organ, and whether it is taken up (R-C-34). */
    suggestion: p.enum(SUGGESTIONS).strictNullable(),
    adopted: p.boolean().strictNullable(),
    /** Who summoned to the interview, when and in which words, and when it is held. */
    summonedAt: p.datetime().strictNullable(),
    summonedBy: p.text().strictNullable(),
    summons: p.text().strictNullable(),
    heldAt: p.datetime().strictNullable(),
    /** How much more time was asked for. */
    amount: p.integer().strictNullable(),
    unit: p.enum(UNITS).strictNullable(),
    /** Who sent the order back, and whom they suggest. */
    departmentId: p.uuid().strictNullable(),
    suggestedId: p.uuid().strictNullable(),
    /** Null while it is open. */
    decision: p.enum(DECISIONS).strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    decidedBy: p.text().strictNullable(),
    /** What was said to it: the reasons, the notice, the result, the plan. */
    answer: p.text().strictNullable(),
    /** Whom the decision names. */
    namedId: p.uuid().strictNullable(),
  },
});

/** A measure beside the course of an order: who took it when and why, and how it ended. */
export class PetitionMeasure extends schema.class {}
schema.setClass(PetitionMeasure);
