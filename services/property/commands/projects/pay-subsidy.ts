import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBooks } from '../../domain/funds/policy.ts';
import { lockFunds } from '../../store/funds/funds.ts';
import { changeSubsidy, findSubsidy, getSubsidy } from '../../store/projects/projects.ts';
import type { Subsidy } from '../../store/projects/subsidy.entity.ts';
import { book } from '../funds/book.ts';
import { unknownSubsidy } from './decide-subsidy.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly subsidyId: string;
  readonly bookedOn: CivilDate;
  readonly voucher: string;
}

/** Pays an approved subsidy out of its programme: the entry and the payment are one. */
export function paySubsidy(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Subsidy> | Refusal> {
  const { actor, now, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'paySubsidy', input, now }, async () => {
    const subsidy = await findSubsidy(em, input.subsidyId);
    if (!subsidy) return unknownSubsidy();
    const [fund] = await lockFunds(em, [subsidy.fundId]);
    if (!fund) return unknownSubsidy();
    authorize(mayKeepBooks(actor, fund));
    if (subsidy.state !== 'APPROVED') return notApproved();

    const { amount, decision, projectId } = subsidy;
    const { bookedOn, voucher } = input;
    const entry = await book(em, deps, fund, {
      purpose: 'GRANT', bookedOn, voucher, decision, reference: projectId, text: fund.name,
      postings: [
        { account: 'GRANT', side: 'DEBIT', amount }, { account: 'BANK', side: 'CREDIT', amount },
      ],
    });
    if (entry instanceof Refusal) return entry;
    const change = { state: 'PAID', entryId: entry.id } as const;
    await changeSubsidy(em, subsidy, change);
    return { ...subsidy, ...change };
  }, (id) => getSubsidy(em, id)));
}

function notApproved(): Refusal {
  return new Refusal('WRONG_STAGE', 'Only an approved subsidy is paid', '仅已批准的补助可拨付',
    { field: 'subsidyId' });
}
