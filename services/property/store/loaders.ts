import type { EntityManager } from '@linli/chassis/database.ts';
import { groupLoaderOf, loaderOf } from '@linli/chassis/loader.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { FacilityKind } from '../domain/bodies.ts';
import { listBodies } from './bodies.ts';
import { countMembers, listCompaniesById, listCompaniesOfEstates } from './companies.ts';
import { listEntries } from './credit-entries.ts';
import {
  countEstatesOfCompanies, countEstatesOfDivisions, listEstatesOfCompanies,
  listEstatesOfDivisions,
} from './estates-of.ts';
import { listEstatesById } from './estates.ts';
import {
  countBuildings, countDwellings, countFacilities, listBuildings, listFacilities,
} from './homes.ts';
import { listPeriods } from './management-periods.ts';
import { nested } from './nested.ts';
import type { PageArgs } from './nested.ts';
import { listRulebooks } from './rulebooks.ts';

export type Loaders = ReturnType<typeof openLoaders>;

interface Reader {
  readonly read: <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;
  readonly tenant: string;
  readonly today: CivilDate;
}

type Ids = readonly string[];
type FacilityArgs = PageArgs & { readonly kind?: FacilityKind | null | undefined };

/** Every reference and list under a parent: one statement each, however many parents ask. */
export function openLoaders(reader: Reader) {
  return { ...references(reader), ...lists(reader) };
}

function references({ read, tenant, today }: Reader) {
  const byId = ({ id }: { id: string }) => id;
  const byEstate = ({ estateId }: { estateId: string }) => estateId;
  const byParent = ({ parentId }: { parentId: string }) => parentId;
  let rulebooks: ReturnType<typeof listRulebooks> | undefined;
  return {
    estate: loaderOf((ids: Ids) => read((em) => listEstatesById(em, ids)), byId),
    company: loaderOf((ids: Ids) => read((em) => listCompaniesById(em, ids)), byId),
    companyOfEstate: loaderOf(
      (ids: Ids) => read((em) => listCompaniesOfEstates(em, ids, today)), byEstate,
    ),
    periods: groupLoaderOf((ids: Ids) => read((em) => listPeriods(em, ids)), byEstate),
    bodies: groupLoaderOf((ids: Ids) => read((em) => listBodies(em, ids, today)), byEstate),
    dwellings: loaderOf((ids: Ids) => read((em) => countDwellings(em, ids)), byParent),
    members: loaderOf((ids: Ids) => read((em) => countMembers(em, ids)), byParent),
    entries: groupLoaderOf(
      (ids: Ids) => read((em) => listEntries(em, ids)), ({ companyId }) => companyId,
    ),
    rulebooks: () => (rulebooks ??= read((em) => listRulebooks(em, tenant))),
  };
}

function lists({ read, today }: Reader) {
  return {
    buildings: nested({
      read: (ids, reach, _: PageArgs) => read((em) => listBuildings(em, ids, reach)),
      count: (ids) => read((em) => countBuildings(em, ids)),
    }),
    facilities: nested({
      read: (ids, reach, { kind }: FacilityArgs) =>
        read((em) => listFacilities(em, ids, reach, kind ?? null)),
      count: (ids, { kind }) => read((em) => countFacilities(em, ids, kind ?? null)),
    }),
    estatesOfCompany: nested({
      read: (ids, reach, _: PageArgs) =>
        read((em) => listEstatesOfCompanies(em, ids, reach, today)),
      count: (ids) => read((em) => countEstatesOfCompanies(em, ids, today)),
    }),
    estatesOfDivision: nested({
      read: (codes, reach, _: PageArgs) => read((em) => listEstatesOfDivisions(em, codes, reach)),
      count: (codes) => read((em) => countEstatesOfDivisions(em, codes)),
    }),
  };
}
