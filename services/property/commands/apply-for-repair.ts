import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { maySpeakFor } from '../domain/case-policy.ts';
import { mayApply, type Evidenced } from '../domain/repair.ts';
import { readCaseLaw } from '../store/case-law.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { getCase, insertCase } from '../store/credit-cases.ts';
import { lockDisclosure } from '../store/credit-disclosures.ts';
import { startCaseClocks } from './case-clocks.ts';
import { caseOpen, newCase, readSaid, unclassified } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly grounds: string;
  readonly evidence: readonly Evidenced[];
}

/** Applies for the repair (信用修复) of a record, once its shortest period is over (R-K-24). */
export function applyForRepair(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'applyForRepair', input, now },
    async () => {
      const disclosure = await lockDisclosure(em, input.entryId);
      if (!disclosure) return unclassified();
      authorize(maySpeakFor(actor, disclosure));
      const early = mayApply(disclosure, now);
      if (early) return early;
      const said = readSaid({ grounds: input.grounds, materials: [] });
      if (said instanceof Refusal) return said;
      const evidence = readEvidence(input.evidence);
      if (evidence instanceof Refusal) return evidence;

      const { tenant, division, subjectKind, subjectId, id: entryId } = disclosure;
      const opening = {
        kind: 'REPAIR', tenant, division, subjectKind, subjectId, by: actor.id, now,
      } as const;
      const opened = newCase(opening, said, { entryId, evidence, materialAt: now });
      if (!(await insertCase(em, opened))) return caseOpen();

      const law = await readCaseLaw(em, tenant, now);
      const owed = [{ kind: 'REPAIR_DECIDE', limit: law.repair() }] as const;
      await startCaseClocks(em, opened, owed, law, { now, calendar });
      return opened;
    }, (id) => getCase(em, id)));
}

const EVIDENCE_AT_MOST = 20;

function readEvidence(given: readonly Evidenced[]): Evidenced[] | Refusal {
  if (given.length > EVIDENCE_AT_MOST) {
    return invalid('evidence', `has at most ${EVIDENCE_AT_MOST} items`, '件数过多', 'R-K-24');
  }
  const read: Evidenced[] = [];
  for (const { condition, reference } of given) {
    const text = textWithin('evidence', reference, { max: 200 }, 'R-K-24');
    if (text instanceof Refusal) return text;
    read.push({ condition, reference: text });
  }
  return read;
}
