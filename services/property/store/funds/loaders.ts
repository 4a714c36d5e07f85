import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import { listBalances } from './balances.ts';
import type { Span } from './balances.ts';
import {
  countEntries, listCorrections, listEntries, listEntriesById, listLines,
} from './entries.ts';
import type { EntryFilter } from './entries.ts';
import { listFundsById, listFundsOfEstates } from './funds.ts';

interface Entries {
  readonly filter: EntryFilter;
  readonly page: Page;
}

/** Everything under a fund: one statement each, however many funds ask. */
export function openFundLoaders({ read }: { readonly read: Read }) {
  const { one, many, byId } = loadersIn(read);
  return {
    fund: byId(listFundsById),
    fundsOfEstate: many(listFundsOfEstates, ({ estateId }) => estateId ?? ''),
    fundEntry: byId(listEntriesById),
    correction: one(listCorrections, ({ corrects }) => corrects ?? ''),
    fundLines: many(listLines, ({ entryId }) => entryId),
    balances: forEach((span: Span) =>
      many((em, funds) => listBalances(em, funds, span), ({ fundId }) => fundId)),
    fundEntries: forEach(({ filter, page }: Entries) => pagesOf(page, {
      rows: (funds) => read((em) => listEntries(em, funds, filter, page)),
      totals: (funds) => read((em) => countEntries(em, funds, filter)),
      cursorOf: ({ number }) => toCursor(number),
    })),
  };
}
