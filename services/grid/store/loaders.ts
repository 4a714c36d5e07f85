import { listDeadlines, listEscalations } from '@linli/chassis/deadlines.ts';
import { listNotices } from '@linli/chassis/notices.ts';
import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import { listLiveConsents } from './consents.ts';
import type { Sharing } from './consents.ts';
import {
  countChildren, divisionCursor, listChildren, listDivisionBoundaries, listDivisionsByCode,
} from './divisions.ts';
import { listEventSteps } from './event-trail.ts';
import { listGridEventsById } from './grid-events.ts';
import { listGridMattersById, listMatterSteps } from './grid-matters.ts';
import { countGridsWithin, listGridsWithin } from './grid-pages.ts';
import type { GridsWithin } from './grid-pages.ts';
import { gridCursor, listGridBoundaries, listGridsById } from './grids.ts';
import { listDutiesAt, listOfficersById } from './officers.ts';
import {
  countResidentsOf, listResidentsById, listResidentsOf, residentCursor,
} from './residents.ts';
import { listGridsServed, listSquadsOf } from './squads.ts';
import { listWhistlesById, listWhistlesFor } from './whistles.ts';

export type Loaders = ReturnType<typeof openLoaders>;

/** Made for one request of one actor, and blind to what that actor may not see. */
export function openLoaders(read: Read) {
  const { one, many, byId } = loadersIn(read);
  const byCode = ({ code }: { code: string }) => code;
  const byParent = ({ under }: { under: string }) => under;
  return {
    division: one(listDivisionsByCode, byCode),
    divisionBoundary: one(listDivisionBoundaries, byCode),
    grid: byId(listGridsById),
    gridBoundary: byId(listGridBoundaries),
    officer: byId(listOfficersById),
    resident: byId(listResidentsById),
    consentsTo: forEach((sharing: Sharing) => many(
      (em, residents) => listLiveConsents(em, sharing, residents), ({ residentId }) => residentId,
    )),
    whistle: byId(listWhistlesById),
    gridEvent: byId(listGridEventsById),
    gridMatter: byId(listGridMattersById),
    matterTrail: many(listMatterSteps, ({ matterId }) => matterId),
    trail: many(listEventSteps, ({ eventId }) => eventId),
    deadlines: many(listDeadlines, ({ subjectId }) => subjectId),
    escalations: many(listEscalations, ({ subjectId }) => subjectId),
    notices: many(listNotices, ({ subjectId }) => subjectId),
    squadsOf: many(listSquadsOf, byParent),
    gridsServed: many(listGridsServed, byParent),
    whistlesFor: many(listWhistlesFor, ({ petitionId }) => petitionId ?? ''),
    dutiesAt: forEach((asOf: Date) => many(
      (em, places) => listDutiesAt(em, places, asOf), ({ place }) => place,
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
