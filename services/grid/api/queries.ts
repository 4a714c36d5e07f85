import { listed } from '@linli/chassis/listing.ts';
import { gridContaining, isOnEarth, pointOf } from '../domain/place.ts';
import { countDivisions, divisionCursor, listDivisions } from '../store/divisions.ts';
import { countByKind, countGrids, gridCursor, listCandidates, listGrids } from '../store/grids.ts';
import { countSquads, listSquads, squadCursor } from '../store/squads.ts';
import { countWhistles, listWhistles, whistleCursor } from '../store/whistles.ts';
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
  squads: listed({ list: listSquads, count: countSquads, cursorOf: squadCursor }),
  whistle: (_, { id }, { loaders }) => loaders.whistle.load(id),
  whistles: listed({ list: listWhistles, count: countWhistles, cursorOf: whistleCursor }),
};
