import { badInput } from '@linli/chassis/bad-input.ts';
import { listPage } from '@linli/chassis/listing.ts';
import { found } from '@linli/chassis/loader.ts';
import {
  countGaps, countNoticesTo, listGaps, listNoticesTo, sentCursor,
} from '@linli/chassis/notices.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { z } from 'zod';
import { GRID_LEVELS } from '../domain/levels.ts';
import { POST_OF } from '../domain/seats.ts';
import { actionOf } from './citing.ts';
import { deadlineOf } from './clocks.ts';
import type { GridNotice, GridRosterGap } from './rows.ts';
import type { QueryResolvers, Resolvers } from './schema.generated.ts';

/** By name, or for the department acted for: who is signed in is told nobody else's. */
export const noticeQueries = {
  myGridNotices: (_, page, { actor, read }) => listPage<GridNotice>(read, page, {
    list: (em, asked) => listNoticesTo(em, actor, asked),
    count: (em) => countNoticesTo(em, actor),
    cursorOf: sentCursor,
  }),
  gridRosterGaps: (_, { under: within, ...page }, { read }) => {
    const under = divisionOf(within);
    return listPage<GridRosterGap>(read, page, {
      list: (em, asked) => listGaps(em, under, asked),
      count: (em) => countGaps(em, under),
      cursorOf: sentCursor,
    });
  },
} satisfies QueryResolvers;

export const noticeFields = {
  GridNotice: {
    event: ({ subjectId }, _, { loaders }) => loaders.gridEvent.load(subjectId),
    whistle: ({ subjectId }, _, { loaders }) => loaders.whistle.load(subjectId),
    matter: ({ subjectId }, _, { loaders }) => loaders.gridMatter.load(subjectId),
    deadline: async (notice, _, { loaders }) =>
      deadlineOf(notice, await loaders.deadlines.load(notice.subjectId)),
    rung: ({ rung }) => rung + 1,
    action: ({ action }) => actionOf(action),
    to: ({ person }, _, { loaders }) => loaders.officer.load(person),
    post: ({ level }) => POST_OF[LEVEL.parse(level)],
    level: ({ level }) => LEVEL.parse(level),
  },
  GridRosterGap: {
    event: ({ subjectId }, _, { loaders }) => loaders.gridEvent.load(subjectId),
    whistle: ({ subjectId }, _, { loaders }) => loaders.whistle.load(subjectId),
    matter: ({ subjectId }, _, { loaders }) => loaders.gridMatter.load(subjectId),
    division: ({ division }, _, { loaders }) => found(loaders.division, division),
    rung: ({ rung }) => rung + 1,
    post: ({ level }) => POST_OF[LEVEL.parse(level)],
    level: ({ level }) => LEVEL.parse(level),
    wentTo: ({ wentTo }) => (wentTo === null ? null : LEVEL.parse(wentTo)),
  },
} satisfies Resolvers;

const LEVEL = z.enum(GRID_LEVELS);

function divisionOf(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null;
  if (divisionLevelOf(code) !== null) return code;
  throw badInput('under', 'is not valid', '无效');
}
