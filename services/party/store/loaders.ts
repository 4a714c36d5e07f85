import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import { openAppraisalLoaders } from './appraisal/loaders.ts';
import { openRosterLoaders } from './roster/loaders.ts';
import { openLibraryLoaders } from './library/loaders.ts';
import { listMemberships } from './members.ts';
import {
  countChildren, listChildren, listEstatesCovered, listOfCompanies, listOfDivisions,
  listOfEstates, listOfGrids, listOrganizationsById, organizationCursor,
} from './organizations.ts';

export type Loaders = ReturnType<typeof openLoaders>;

/** Made for one actor: what that actor may not see is null, whoever refers to it. */
export function openLoaders(read: Read) {
  const { one, many, byId } = loadersIn(read);
  return {
    ...openAppraisalLoaders(read),
    ...openLibraryLoaders(read),
    ...openRosterLoaders(read),
    organization: byId(listOrganizationsById),
    ofDivision: one(listOfDivisions, ({ division }) => division),
    ofGrid: one(listOfGrids, ({ gridId }) => gridId ?? ''),
    ofCompany: one(listOfCompanies, ({ companyId }) => companyId ?? ''),
    ofEstate: many(listOfEstates, ({ estateId }) => estateId),
    estates: many(listEstatesCovered, ({ organizationId }) => organizationId),
    membership: one(listMemberships, ({ organizationId }) => organizationId),
    children: forEach((page: Page) => pagesOf(page, {
      rows: (parents) => read((em) => listChildren(em, parents, page)),
      totals: (parents) => read((em) => countChildren(em, parents)),
      cursorOf: organizationCursor,
    })),
  };
}
