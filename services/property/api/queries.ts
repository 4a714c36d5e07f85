import { connection, toCursor } from '@linli/chassis/page.ts';
import { normalizeCode } from '@linli/kernel/codes.ts';
import type { Context } from '../context.ts';
import {
  countCompanies, findCompanyByCreditCode, listAssociations, listCompanies,
} from '../store/companies.ts';
import { totalEstates } from '../store/estate-totals.ts';
import { countEstates, listEstates } from '../store/estates.ts';
import type { EstateFilter } from '../store/estates.ts';
import { reachOf } from '../store/nested.ts';
import type { PageArgs } from '../store/nested.ts';
import { rulebookAt } from './credit.ts';
import type { QueryResolvers } from './schema.generated.ts';

export const queries: QueryResolvers = {
  estate: (_, { id }, { loaders }) => loaders.estate.load(id),
  estates: (_, { filter, ...args }, context) => estates(context, filter ?? {}, args),
  estateTotals: (_, { under }, { read, today }) => read((em) => totalEstates(em, under, today)),
  company: (_, { id }, { loaders }) => loaders.company.load(id),
  companyByCreditCode: (_, { creditCode }, { read }) =>
    read((em) => findCompanyByCreditCode(em, normalizeCode(creditCode))),
  companies: (_, args, context) => companies(context, args),
  associations: (_, __, { read }) => read(listAssociations),
  creditRulebook: (_, { asOf }, context) => rulebookAt(context, asOf ?? context.now),
};

async function estates({ read, today }: Context, filter: EstateFilter, args: PageArgs) {
  const { limit, ...reach } = reachOf(args);
  return connection(
    await read((em) => listEstates(em, filter, reach, today)),
    limit,
    ({ code }) => toCursor(code),
    () => read((em) => countEstates(em, filter, today)),
  );
}

async function companies({ read }: Context, args: PageArgs) {
  const { limit, ...reach } = reachOf(args);
  return connection(
    await read((em) => listCompanies(em, reach)),
    limit,
    ({ creditCode }) => toCursor(creditCode),
    () => read(countCompanies),
  );
}
