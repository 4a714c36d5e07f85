import { listed } from '@linli/chassis/listing.ts';
import { personalReads } from '@linli/chassis/personal/reads.ts';
import { gridContaining, isOnEarth, pointOf } from '../domain/place.ts';
import { countDivisions, divisionCursor, listDivisions } from '../store/divisions.ts';
import { countByKind, countGrids, gridCursor, listCandidates, listGrids } from '../store/grids.ts';
import { countSquads, listSquads, squadCursor } from '../store/squads.ts';
import { countWhistles, listWhistles, whistleCursor } from '../store/whistles.ts';
import { gridEventPage, openGridDeadlinePage, whistleScores } from './pages.ts';
import { calendarQueries } from './calendar.ts';
import { consentQueries } from './consents.ts';
import { matterQueries } from './matters.ts';
import { noticeQueries } from './notices.ts';
import { profileQueries } from './profiles.ts';
import type { QueryResolvers } from './schema.generated.ts';

export const queries: QueryResolvers = {
  division: (_, { code }, { loaders }) => loaders.division.load(code),
  divisions: listed({ list: listDivisions, count: countDivisions, cursorOf: divisionCursor }),
  grid: (_, { id }, { loaders }) => loaders.grid.load(id),
  grids: listed({ list: listGrids, count: countGrids, cursorOf: gridCursor }),
  gridTotals: (_, { under }, { read }) => read((em) => countByKind(em, under)),
  gridAt: async (_, position, { read }) => {
    if (!isOnEarth(position)) return null;
    const point = pointOf(position);
    return gridContaining(await read((em) => listCandidates(em, point)), point);
  },
  onDuty: (_, { place, asOf }, { loaders, now }) => loaders.dutiesAt(asOf ?? now).load(place),
  ...consentQueries,
  ...matterQueries,
  ...noticeQueries,
  squads: listed({ list: listSquads, count: countSquads, cursorOf: squadCursor }),
  whistle: (_, { id }, { loaders }) => loaders.whistle.load(id),
  whistleScores: (_, { under, from, to }, context) => whistleScores(context, { under, from, to }),
  ...profileQueries,
  ...calendarQueries,
  gridPersonalReads: (_, args, context) => personalReads(context, args),
  gridEvent: (_, { id }, { loaders }) => loaders.gridEvent.load(id),
  gridEvents: (_, { filter, ...page }, context) => gridEventPage(context, filter ?? {}, page),
  openGridDeadlines: (_, { filter, ...page }, context) =>
    openGridDeadlinePage(context, filter ?? {}, page),
  whistles: listed({ list: listWhistles, count: countWhistles, cursorOf: whistleCursor }),
};
