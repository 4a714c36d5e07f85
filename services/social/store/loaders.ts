import type { EntityManager } from '@linli/chassis/database.ts';
import { loaderOf } from '@linli/chassis/loader.ts';
import type { Page } from '@linli/chassis/page.ts';
import { forEach, pagesOf } from './nested.ts';
import type { Total } from './nested.ts';
import { sumHours } from './service-records.ts';
import type { Served } from './service-records.ts';
import { listOrganizationsById } from './social-organizations.ts';
import {
  countMembersOf, countTeamsOf, listBrandsById, listTeamsById, listTeamsOf, teamCursor,
} from './teams.ts';
import {
  countVolunteersOf, listVolunteersById, listVolunteersOf, volunteerCursor,
} from './volunteers.ts';

type Read = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;

export type Loaders = ReturnType<typeof openLoaders>;

/** Made for one request of one actor, and blind to what that actor may not see. */
export function openLoaders(read: Read) {
  const byId = <V extends { id: string }>(
    list: (em: EntityManager, ids: readonly string[]) => Promise<V[]>,
  ) => loaderOf((ids: readonly string[]) => read((em) => list(em, ids)), ({ id }) => id);
  const total = (count: (em: EntityManager, ids: readonly string[]) => Promise<Total[]>) => {
    const loader = loaderOf(
      (ids: readonly string[]) => read((em) => count(em, ids)), ({ under }) => under,
    );
    return async (id: string) => (await loader.load(id))?.count ?? 0;
  };
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
