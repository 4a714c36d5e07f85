import { listPage } from '@linli/chassis/listing.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { PageArgs } from '@linli/chassis/page.ts';
import { personalReads } from '@linli/chassis/personal/reads.ts';
import { normalizeCode } from '@linli/kernel/codes.ts';
import type { Context } from '../context.ts';
import {
  countCompanies, findCompanyByCreditCode, listAssociations, listCompanies,
} from '../store/companies.ts';
import { countUnbalanced } from '../store/credit-entries.ts';
import { findLatestRecompute } from '../store/credit-recomputes.ts';
import { totalEstates } from '../store/estate-totals.ts';
import { countEstates, listEstates } from '../store/estates.ts';
import type { EstateFilter } from '../store/estates.ts';
import { rulebookAt } from './credit.ts';
import { profileQueries } from './profile-resolvers.ts';
import type { QueryResolvers } from './schema.generated.ts';

export const queries: QueryResolvers = {
  ...profileQueries,
  estate: (_, { id }, { loaders }) => loaders.estate.load(id),
  estates: (_, { filter, ...args }, context) => estates(context, filter ?? {}, args),
  estateTotals: (_, { under }, { read, today }) => read((em) => totalEstates(em, under, today)),
  company: (_, { id }, { loaders }) => loaders.company.load(id),
  companyByCreditCode: (_, { creditCode }, { read }) =>
    read((em) => findCompanyByCreditCode(em, normalizeCode(creditCode))),
  companies: (_, args, context) => companies(context, args),
  associations: (_, __, { read }) => read(listAssociations),
  projectManager: (_, { id }, { loaders }) => loaders.manager.load(id),
  creditRecompute: (_, __, { read }) => read(findLatestRecompute),
  unbalancedEntries: (_, __, { read }) => read(countUnbalanced),
  creditRulebook: (_, { asOf }, context) => rulebookAt(context, asOf ?? context.now),
  propertyPersonalReads: (_, args, context) => personalReads(context, args),
};

function estates({ read, today }: Context, filter: EstateFilter, args: PageArgs) {
  return listPage(read, args, {
    list: (em, page) => listEstates(em, filter, page, today),
    count: (em) => countEstates(em, filter, today),
    cursorOf: ({ code }) => toCursor(code),
  });
}

function companies({ read }: Context, args: PageArgs) {
  return listPage(read, args, {
    list: listCompanies,
    count: countCompanies,
    cursorOf: ({ creditCode }) => toCursor(creditCode),
  });
}
