import { listPage } from '@linli/chassis/listing.ts';
import type { PageArgs } from '@linli/chassis/page.ts';
import { toCursor } from '@linli/chassis/page.ts';
import { isIntact } from '@linli/chassis/signing.ts';
import { jurisdictions } from '@linli/kernel/actor.ts';
import type { Context } from '../context.ts';
import { mayReadCase } from '../domain/case-policy.ts';
import type { Effect } from '../domain/effects.ts';
import { effectsOf } from '../domain/effects.ts';
import type { ListKind } from '../domain/listing.ts';
import { type Condition, unmet } from '../domain/repair.ts';
import { countCases, listCases } from '../store/credit-cases.ts';
import type { CaseFilter } from '../store/credit-cases.ts';
import { countLists, listLists } from '../store/credit-lists.ts';
import { companyCredit } from './credit-of.ts';
import type { CreditCase, CreditDisclosure, PropertyCompany } from './rows.ts';

/** A case its parties and the credit authority may read; to anybody else there is none. */
export async function caseFor(
  { actor, loaders }: Context, id: string,
): Promise<CreditCase | null> {
  const found = await loaders.creditCase.load(id);
  return found && mayReadCase(actor, found) ? found : null;
}

export async function casesOn({ actor, loaders }: Context, id: string): Promise<CreditCase[]> {
  const all = await loaders.casesOn.load(id);
  return all.filter((each) => mayReadCase(actor, each));
}

/** "Disputed" is shown to everybody who is shown the record (R-K-16). */
export async function isDisputed({ loaders }: Context, entryId: string): Promise<boolean> {
  const all = await loaders.casesOn.load(entryId);
  return all.some(({ markedAt, stage }) => markedAt !== null && stage !== 'DECIDED');
}

export function cases({ actor, read }: Context, filter: CaseFilter, args: PageArgs) {
  const { organization } = actor;
  const reader = { under: jurisdictions(actor, 'credit.decide'), organization, person: actor.id };
  return listPage(read, args, {
    list: (em, page) => listCases(em, reader, filter, page),
    count: (em) => countCases(em, reader, filter),
    cursorOf: ({ id }) => toCursor(id),
  });
}

export function lists({ read }: Context, kind: ListKind | null, args: PageArgs) {
  return listPage(read, args, {
    list: (em, page) => listLists(em, kind, page),
    count: (em) => countLists(em, kind),
    cursorOf: ({ id }) => toCursor(id),
  });
}

/** What stands in the way of a repair, by the latest application for one. */
export async function unmetOf(
  { loaders, now }: Context, disclosure: CreditDisclosure,
): Promise<Condition[]> {
  const all = await loaders.casesOn.load(disclosure.id);
  const latest = all.find(({ kind }) => kind === 'REPAIR');
  const { tenant } = disclosure;
  const law = await loaders.caseLawOf({ tenant, began: latest?.receivedAt ?? now, now });
  return unmet(disclosure, latest?.evidence ?? [], law.conditions());
}

/** What a company's grade and places on lists lead to as of an instant, and why. */
export async function companyEffects(
  context: Context, company: PropertyCompany, at: Date,
): Promise<Effect[]> {
  const { loaders } = context;
  const [law, { grade }, places] = await Promise.all([
    loaders.caseLaw(at.toISOString()),
    companyCredit(context, company, at),
    loaders.places(at.toISOString()).load(company.id),
  ]);
  return effectsOf(law.effects(), grade, places);
}

export function verifies({ signer }: Context, exported: string): boolean {
  return isIntact(exported, signer.trusted);
}
