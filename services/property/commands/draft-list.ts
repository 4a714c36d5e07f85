import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { idOf, newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { startClock } from '../domain/case-clocks.ts';
import { mayPublishLists } from '../domain/case-policy.ts';
import { propose } from '../domain/listing.ts';
import type { Graded, ListKind, Nomination, Proposal } from '../domain/listing.ts';
import { gradeOf } from '../domain/rulebook.ts';
import { readCaseLaw } from '../store/case-law.ts';
import type { CreditList } from '../store/credit-list.entity.ts';
import type { CreditListing } from '../store/credit-listing.entity.ts';
import { getList, insertList, insertListings } from '../store/credit-lists.ts';
import { readBooks } from '../store/credit-law.ts';
import { listGraded } from '../store/graded-companies.ts';
import { startCaseClocks } from './case-clocks.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly kind: ListKind;
  readonly period: string;
  readonly nominations: readonly Nomination[];
}

/**
 * Draws up a red or a black list by the grades last published (R-K-14), with whom officials
 * nominate, and posts it: its publicity runs from now (R-K-15).
 */
export function draftList(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditList> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'draftList', input, now },
    async () => {
      authorize(mayPublishLists(actor));
      const period = textWithin('period', input.period, { max: 40 });
      if (period instanceof Refusal) return period;

      const { tenant } = actor;
      const law = await readCaseLaw(em, tenant, now);
      const { grades, rule } = law.lists();
      const graded = await gradeAll(em, tenant, now);
      const proposals = propose(input.kind, graded, grades, input.nominations);
      if (proposals instanceof Refusal) return proposals;

      const owed = { kind: 'LIST_PUBLICITY', limit: law.publicity() } as const;
      const at = { now, calendar };
      const { dueAt } = startClock(owed.kind, owed.limit, law.ladder(owed.kind), at);
      const list = {
        id: newId(now), tenant, division: tenant, kind: input.kind, period, rule, draftedAt: now,
        draftedBy: actor.id, stage: 'PUBLICITY', publicityUntil: dueAt, publishedAt: null,
        publishedBy: null,
      } as const;
      if (!(await insertList(em, list))) return drawnUp();
      await insertListings(em, proposals.map((proposal) => listingOf(list, proposal)));
      await startCaseClocks(em, list, [owed], law, at);
      return list;
    }, (id) => getList(em, id)));
}

/** Of whom nothing was published yet, what everybody begins with. */
async function gradeAll(em: EntityManager, tenant: string, now: Date): Promise<Graded[]> {
  const book = (await readBooks(em, tenant)).at(now);
  const { base: { start: score }, grading } = book;
  const grade = gradeOf(score, grading, { vetoed: false, blemished: false });
  const starting = { grade, score };
  const rows = await listGraded(em, tenant);
  return rows.map(({ companyId, ...last }) => ({
    companyId, grade: last.grade ?? starting.grade, score: last.score ?? starting.score,
  }));
}

function listingOf(
  { id: listId, tenant, division }: Row<CreditList>, proposal: Proposal,
): Row<CreditListing> {
  return {
    ...proposal, id: idOf('listing', listId, proposal.companyId), tenant, division, listId,
    state: 'PROPOSED', listedAt: null, withdrawnAt: null, withdrawnWhy: null,
  };
}

function drawnUp(): Refusal {
  return new Refusal('LIST_DRAWN_UP', 'The period has a list of this kind', '该期同类榜单已拟定',
    { field: 'period' });
}
