import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { maySpeakFor } from '../domain/case-policy.ts';
import { routeOf } from '../domain/objection.ts';
import type { Ground } from '../domain/objection.ts';
import { findCaseEntry } from '../store/case-entries.ts';
import { readCaseLaw } from '../store/case-law.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { getCase, insertCase } from '../store/credit-cases.ts';
import { owedFrom, startCaseClocks } from './case-clocks.ts';
import { caseOpen, entryGone, newCase, readSaid, unknownEntry } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly about: Ground;
  readonly grounds: string;
  readonly materials: readonly string[];
}

/**
 * A company objects to an entry (异议, R-K-16). From here the mark is owed, and from the material,
 * where it comes along, the decision (R-K-17) or the passing on to who provided it (R-K-18).
 */
export function objectToEntry(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'objectToEntry', input, now },
    async () => {
      const entry = await findCaseEntry(em, input.entryId);
      if (!entry) return unknownEntry();
      authorize(maySpeakFor(actor, entry));
      if (entry.countered) return entryGone();
      const said = readSaid(input);
      if (said instanceof Refusal) return said;

      const { tenant, division, subjectKind, subjectId, id: entryId } = entry;
      const opening = {
        kind: 'ENTRY_OBJECTION', tenant, division, subjectKind, subjectId, by: actor.id, now,
      } as const;
      const route = routeOf(input.about, entry.evidence);
      const materialAt = said.materials.length > 0 ? now : null;
      const opened = newCase(opening, said, { entryId, route, materialAt });
      if (!(await insertCase(em, opened))) return caseOpen();

      const law = await readCaseLaw(em, tenant, now);
      const events = materialAt ? ['RECEIVED', 'MATERIAL'] as const : ['RECEIVED'] as const;
      await startCaseClocks(em, opened, owedFrom(events, route, law), law, { now, calendar });
      return opened;
    }, (id) => getCase(em, id)));
}
