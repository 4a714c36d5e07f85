import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayRegister } from '../../domain/policy.ts';
import { whyNotDecided } from '../../domain/projects/subsidy.ts';
import { changeSubsidy, findSubsidy, getSubsidy } from '../../store/projects/projects.ts';
import type { Subsidy } from '../../store/projects/subsidy.entity.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly subsidyId: string;
  readonly decision: 'REVIEWED' | 'APPROVED' | 'REJECTED';
  readonly document: string;
}

/** Reviews, approves or rejects an application, for the district and by another person. */
export function decideSubsidy(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Subsidy> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'decideSubsidy', input, now }, async () => {
    authorize(mayRegister(actor));
    const subsidy = await findSubsidy(em, input.subsidyId);
    if (!subsidy) return unknownSubsidy();
    const decision = textWithin('document', input.document, { max: 80 });
    if (decision instanceof Refusal) return decision;
    const refused = whyNotDecided(subsidy, input.decision, actor.id);
    if (refused) return refused;

    const change = { state: input.decision, decision, decidedAt: now, decidedBy: actor.id };
    await changeSubsidy(em, subsidy, change);
    return { ...subsidy, ...change };
  }, (id) => getSubsidy(em, id)));
}

export function unknownSubsidy(): Refusal {
  return new Refusal('UNKNOWN_SUBSIDY', 'There is no such application', '没有该补助申请',
    { field: 'subsidyId' });
}
