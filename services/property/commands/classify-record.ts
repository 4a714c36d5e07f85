import type { EntityManager } from '@linli/chassis/database.ts';
import { startDeadline } from '@linli/chassis/deadlines.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { END_DISCLOSURE } from '../domain/case-clocks.ts';
import { mayDecide } from '../domain/case-policy.ts';
import { limitsOf, type Severity, stopsOf } from '../domain/repair.ts';
import { findCaseEntry } from '../store/case-entries.ts';
import type { CaseEntry } from '../store/case-entries.ts';
import { readCaseLaw } from '../store/case-law.ts';
import type { CaseLaw } from '../store/case-law.ts';
import type { CreditDisclosure } from '../store/credit-disclosure.entity.ts';
import { getDisclosure, insertDisclosure } from '../store/credit-disclosures.ts';
import { entryGone, unknownEntry } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly severity: Severity;
  readonly documentOn: CivilDate;
  readonly documentNumber: string;
  readonly conductEndedOn?: CivilDate | null | undefined;
  readonly shown: boolean;
}

/** Classifies a bad record by its severity: the clock of its disclosure starts (R-K-21 to 26). */
export function classifyRecord(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditDisclosure> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'classifyRecord', input, now },
    async () => {
      const entry = await findCaseEntry(em, input.entryId);
      if (!entry) return unknownEntry();
      authorize(mayDecide(actor, entry));
      if (entry.countered) return entryGone();
      if (entry.points >= 0 && !entry.veto) return notBad();
      const number = textWithin('documentNumber', input.documentNumber, { max: 100 });
      if (number instanceof Refusal) return number;

      const law = await readCaseLaw(em, entry.tenant, now);
      const { conductEndedOn = null, documentOn, severity, shown } = input;
      const classified = { severity, documentOn, conductEndedOn, shown };
      const periods = law.periods(severity);
      const limits = limitsOf(classified, periods, law.atMost(), now);
      if (limits instanceof Refusal) return limits;

      const { id, tenant, division, subjectKind, subjectId } = entry;
      const disclosure = {
        id, tenant, division, subjectKind, subjectId, ...classified, ...limits, rule: periods.rule,
        documentNumber: number, classifiedAt: now, classifiedBy: actor.id, dutyDoneAt: null,
        dutyEvidence: null, endedAt: null, endedBy: null,
      };
      if (!(await insertDisclosure(em, disclosure))) return classifiedBefore();
      await startClock(em, entry, disclosure, periods);
      return disclosure;
    }, (id) => getDisclosure(em, id)));
}

/** It runs from the day of the document, and rings where the disclosure may stop of itself. */
function startClock(
  em: EntityManager,
  { id, tenant, division, subjectKind, subjectId }: CaseEntry,
  disclosure: Row<CreditDisclosure>,
  { line, longest: { amount, unit } }: ReturnType<CaseLaw['periods']>,
): Promise<void> {
  const [ringAt = disclosure.longestUntil] = stopsOf(disclosure);
  const { longestUntil, outerUntil } = disclosure;
  return startDeadline(em, {
    id: idOf('end-disclosure', id), tenant, division, subjectId: id, kind: END_DISCLOSURE,
    rule: line.code, profile: line.profile, ruleVersion: line.version, source: line.source,
    amount, unit, ladder: END_DISCLOSURE, ladderVersion: line.version,
    startedAt: disclosure.classifiedAt, dueAt: longestUntil, provisional: false,
    // Months and years run over rest days as over any others: no notice moves the end.
    calendarVersion: 'CIVIL',
    ringAt,
    context: {
      subjectKind, subjectId, longestUntil: longestUntil.toISOString(),
      outerUntil: outerUntil?.toISOString() ?? null,
    },
  });
}

function notBad(): Refusal {
  return new Refusal('NOT_A_BAD_RECORD', 'Only a bad record is classified', '仅不良记录须定级',
    { field: 'entryId', rule: 'R-K-21' });
}

function classifiedBefore(): Refusal {
  return new Refusal('CLASSIFIED', 'The record is classified already', '该记录已定级',
    { field: 'entryId' });
}
