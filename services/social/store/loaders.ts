import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import { sumHours } from './service-records.ts';
import type { Served } from './service-records.ts';
import { listOrganizationsById } from './social-organizations.ts';
import {
  countMembersOf, countTeamsOf, listBrandsById, listTeamsById, listTeamsOf, teamCursor,
} from './teams.ts';
import {
  countVolunteersOf, listVolunteersById, listVolunteersOf, volunteerCursor,
} from './volunteers.ts';

export type Loaders = ReturnType<typeof openLoaders>;

/** Made for one request of one actor, and blind to what that actor may not see. */
export function openLoaders(read: Read) {
  const { byId, total } = loadersIn(read);
  const tenths = (of: Served) => total((em, ids) => sumHours(em, of, ids));

  return {
    brand: byId(listBrandsById),
    organization: byId(listOrganizationsById),
    team: byId(listTeamsById),
    volunteer: byId(listVolunteersById),
    members: total(countMembersOf),
    tenthsOfBrand: tenths('BRAND'),
    tenthsOfTeam: tenths('TEAM'),
    tenthsOfVolunteer: tenths('VOLUNTEER'),
    teamsOf: forEach((page: Page) => pagesOf(page, {
      rows: (brands) => read((em) => listTeamsOf(em, brands, page)),
      totals: (brands) => read((em) => countTeamsOf(em, brands)),
      cursorOf: teamCursor,
    })),
    volunteersOf: forEach((page: Page) => pagesOf(page, {
      rows: (estates) => read((em) => listVolunteersOf(em, estates, page)),
      totals: (estates) => read((em) => countVolunteersOf(em, estates)),
      cursorOf: volunteerCursor,
    })),
  };
}
