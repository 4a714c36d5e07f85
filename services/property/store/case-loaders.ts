import { listDeadlines, listEscalations } from '@linli/chassis/deadlines.ts';
import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { type Begun, readHistory } from '@linli/chassis/profiles.ts';
import type { Read } from '@linli/chassis/reading.ts';
import { caseLawOf, readCaseLaw } from './case-law.ts';
import { listCasesById, listCasesOn } from './credit-cases.ts';
import { listDisclosures } from './credit-disclosures.ts';
import {
  countListings, listListingPages, listListsById, listPlaces, listVersions,
} from './credit-lists.ts';

/** What cases, disclosures and lists lead to: one statement each, however many ask. */
export function openCaseLoaders(
  { read, tenant }: { readonly read: Read; readonly tenant: string },
) {
  const { many, byId } = loadersIn(read);
  const history = forEach((of: string) => read((em) => readHistory(em, of, ['CREDIT'])));
  return {
    creditCase: byId(listCasesById),
    creditList: byId(listListsById),
    disclosure: byId(listDisclosures),
    casesOn: many(listCasesOn, ({ on }) => on),
    deadlines: many(listDeadlines, ({ subjectId }) => subjectId),
    escalations: many(listEscalations, ({ subjectId }) => subjectId),
    listings: forEach((page: Page) => pagesOf(page, {
      rows: (listIds) => read((em) => listListingPages(em, listIds, page)),
      totals: (listIds) => read((em) => countListings(em, listIds)),
      cursorOf: ({ creditCode }) => toCursor(creditCode),
    })),
    versions: many(listVersions, ({ listId }) => listId),
    places: forEach((at: string) =>
      many((em, ids) => listPlaces(em, ids, new Date(at)), ({ companyId }) => companyId)),
    /** What the profiles in force say of cases, read once an instant. */
    caseLaw: forEach((at: string) => read((em) => readCaseLaw(em, tenant, new Date(at)))),
    /** What a case in flight goes by; every version is read once. */
    caseLawOf: async (begun: Begun) => caseLawOf(await history(begun.tenant), begun),
  };
}
