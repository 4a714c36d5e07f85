import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { FacilityKind } from '../domain/bodies.ts';
import { listBodies } from './bodies.ts';
import { openCaseLoaders } from './case-loaders.ts';
import { countMembers, listCompaniesById, listCompaniesOfEstates } from './companies.ts';
import { listCreditProfiles } from './credit-law.ts';
import { listLedgers } from './credit-ledgers.ts';
import {
  countEstatesOfCompanies, countEstatesOfDivisions, listEstatesOfCompanies,
  listEstatesOfDivisions,
} from './estates-of.ts';
import { listEstatesById } from './estates.ts';
import {
  countBuildings, countDwellings, countFacilities, listBuildings, listFacilities,
} from './homes.ts';
import { listPeriods } from './management-periods.ts';
import { openBookingLoaders } from './bookings/loaders.ts';
import { openFundLoaders } from './funds/loaders.ts';
import { openProjectLoaders } from './projects/loaders.ts';
import { openBodyLoaders } from './bodies/loaders.ts';
import { openVoteLoaders } from './votes/loaders.ts';
import { listManagersById, listManagersOf } from './project-managers.ts';

export type Loaders = ReturnType<typeof openLoaders>;

interface Reader {
  readonly read: Read;
  readonly tenant: string;
  readonly today: CivilDate;
}

interface Facilities {
  readonly page: Page;
  readonly kind: FacilityKind | null;
}

/** Every reference and list under a parent: one statement each, however many parents ask. */
export function openLoaders(reader: Reader) {
  return {
    ...references(reader), ...lists(reader), ...openCaseLoaders(reader),
    ...openBookingLoaders(reader), ...openFundLoaders(reader), ...openProjectLoaders(reader),
    ...openVoteLoaders(reader), ...openBodyLoaders(reader),
  };
}

function references({ read, tenant, today }: Reader) {
  const { one, many, byId, total } = loadersIn(read);
  const byEstate = ({ estateId }: { estateId: string }) => estateId;
  const bySubject = ({ subjectId }: { subjectId: string }) => subjectId;
  let profiles: ReturnType<typeof listCreditProfiles> | undefined;
  return {
    estate: byId(listEstatesById),
    company: byId(listCompaniesById),
    companyOfEstate: one((em, ids) => listCompaniesOfEstates(em, ids, today), byEstate),
    periods: many(listPeriods, byEstate),
    bodies: many((em, ids) => listBodies(em, ids, today), byEstate),
    dwellings: total(countDwellings),
    members: total(countMembers),
    ledger: one(listLedgers, bySubject),
    manager: byId(listManagersById),
    managers: many(listManagersOf, ({ companyId }) => companyId),
    creditProfiles: () => (profiles ??= read((em) => listCreditProfiles(em, tenant))),
  };
}

function lists({ read, today }: Reader) {
  const cursorOf = ({ code }: { code: string }) => toCursor(code);
  return {
    buildings: forEach((page: Page) => pagesOf(page, {
      rows: (estates) => read((em) => listBuildings(em, estates, page)),
      totals: (estates) => read((em) => countBuildings(em, estates)),
      cursorOf,
    })),
    facilities: forEach(({ page, kind }: Facilities) => pagesOf(page, {
      rows: (estates) => read((em) => listFacilities(em, estates, page, kind)),
      totals: (estates) => read((em) => countFacilities(em, estates, kind)),
      cursorOf,
    })),
    estatesOfCompany: forEach((page: Page) => pagesOf(page, {
      rows: (companies) => read((em) => listEstatesOfCompanies(em, companies, page, today)),
      totals: (companies) => read((em) => countEstatesOfCompanies(em, companies, today)),
      cursorOf,
    })),
    estatesOfDivision: forEach((page: Page) => pagesOf(page, {
      rows: (codes) => read((em) => listEstatesOfDivisions(em, codes, page)),
      totals: (codes) => read((em) => countEstatesOfDivisions(em, codes)),
      cursorOf,
    })),
  };
}
