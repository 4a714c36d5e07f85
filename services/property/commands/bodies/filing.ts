import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies, maySupervise } from '../../domain/bodies/policy.ts';
import type { Formation } from '../../store/bodies/formations.ts';
import { readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import { meetBodyClocks, startBodyClocks } from './body-clocks.ts';
import { stepFormation, type Stepped } from './formation-step.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;
type Changed = Promise<Formation | Refusal>;

/** Files a committee with the street, which owes its answer from now (R-W-19). */
export function fileCommittee(deps: Deps, input: Stepped): Changed {
  const { actor, calendar, now } = deps;
  return stepFormation(deps, 'fileCommittee', 'FILE', input, {
    may: (formation) => mayKeepBodies(actor, formation),
    async decide(em, held) {
      const law = await readGovernanceLaw(em, held.tenant, held.begunAt);
      await meetBodyClocks(em, held.id, ['BODY_FILING', 'COMMITTEE_MEETING'], now);
      await startBodyClocks(em, held, ['FILING_ACCEPT'], law, { now, calendar });
      return {};
    },
  });
}

/** The street accepts the filing: the committee is in office. */
export function acceptFiling(
  deps: Deps, input: Stepped & { readonly filingNumber: string },
): Changed {
  const { actor, now } = deps;
  return stepFormation(deps, 'acceptFiling', 'ACCEPT', input, {
    may: (formation) => maySupervise(actor, formation),
    async decide(em, held) {
      const filingNumber = textWithin('filingNumber', input.filingNumber, { max: 100 });
      if (filingNumber instanceof Refusal) return filingNumber;
      await meetBodyClocks(em, held.id, ['FILING_ACCEPT'], now);
      return { filingNumber };
    },
  });
}
