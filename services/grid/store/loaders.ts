import type { EntityManager } from '@linli/chassis/database.ts';
import { groupLoaderOf, loaderOf } from '@linli/chassis/loader.ts';
import type { Page } from '@linli/chassis/page.ts';
import {
  countChildren, divisionCursor, listChildren, listDivisionBoundaries, listDivisionsByCode,
} from './divisions.ts';
import { countGridsWithin, listGridsWithin } from './grid-pages.ts';
import type { GridsWithin } from './grid-pages.ts';
import { gridCursor, listGridBoundaries, listGridsById } from './grids.ts';
import { forEach, pagesOf } from './nested.ts';
import { listDutiesAt, listOfficersById } from './officers.ts';
import {
  countResidentsOf, listResidentsById, listResidentsOf, residentCursor,
} from './residents.ts';
import { listGridsServed, listSquadsOf } from './squads.ts';
import { listWhistlesById, listWhistlesFor } from './whistles.ts';

type Read = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;

export type Loaders = ReturnType<typeof openLoaders>;

/** Made for one request of one actor, and blind to what that actor may not see. */
export function openLoaders(read: Read) {
  const byId = <V extends { id: string }>(
    list: (em: EntityManager, ids: readonly string[]) => Promise<V[]>,
  ) => loaderOf((ids: readonly string[]) => read((em) => list(em, ids)), ({ id }) => id);
  const byCode = <V extends { code: string }>(
    list: (em: EntityManager, codes: readonly string[]) => Promise<V[]>,
  ) => loaderOf((codes: readonly string[]) => read((em) => list(em, codes)), ({ code }) => code);
  const under = <V extends { under: string }>(
    list: (em: EntityManager, ids: readonly string[]) => Promise<V[]>,
  ) => groupLoaderOf((ids: readonly string[]) => read((em) => list(em, ids)), (row) => row.under);

  return {
    division: byCode(listDivisionsByCode),
    divisionBoundary: byCode(listDivisionBoundaries),
    grid: byId(listGridsById),
    gridBoundary: byId(listGridBoundaries),
    officer: byId(listOfficersById),
    resident: byId(listResidentsById),
    whistle: byId(listWhistlesById),
    squadsOf: under(listSquadsOf),
    gridsServed: under(listGridsServed),
    whistlesFor: groupLoaderOf(
      (ids: readonly string[]) => read((em) => listWhistlesFor(em, ids)),
      ({ petitionId }) => petitionId ?? '',
    ),
    dutiesAt: forEach((asOf: Date) => groupLoaderOf(
      (ids: readonly string[]) => read((em) => listDutiesAt(em, ids, asOf)),
      ({ gridId }) => gridId,
    )),
    children: forEach((page: Page) => pagesOf(page, {
      rows: (parents) => read((em) => listChildren(em, parents, page)),
      totals: (parents) => read((em) => countChildren(em, parents)),
      cursorOf: divisionCursor,
    })),
    gridsWithin: forEach(({ page, ...within }: GridsWithin & { page: Page }) => pagesOf(page, {
      rows: (parents) => read((em) => listGridsWithin(em, within, parents, page)),
      totals: (parents) => read((em) => countGridsWithin(em, within, parents)),
      cursorOf: gridCursor,
    })),
    residentsOf: forEach((page: Page) => pagesOf(page, {
      rows: (estates) => read((em) => listResidentsOf(em, estates, page)),
      totals: (estates) => read((em) => countResidentsOf(em, estates)),
      cursorOf: residentCursor,
    })),
  };
}
