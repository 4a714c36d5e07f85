import { isId } from '@linli/kernel/ids.ts';
import type { Line } from '@linli/kernel/profile.ts';
import { refusalOr } from '../edge/resolvers.ts';
import { listPage } from '../listing.ts';
import { type Connection, type PageArgs, pageOf, toCursor } from '../page.ts';
import type { RequestScope } from '../subgraph.ts';
import { dryRun, type DryRun } from './dry-run.ts';
import { figuresOf } from './figure-input.ts';
import { countProfiles, findProfile, listProfiles } from './keeping.ts';
import type { ProfileState, ProfileVersion } from './rows.ts';
import { isOf, type Rulebook } from './rulebook.ts';
import type { Retime } from './taking-effect.ts';

type Reading = Pick<RequestScope, 'actor' | 'now' | 'read'>;

export interface ProfileArgs extends PageArgs {
  readonly code?: string | null | undefined;
  readonly state?: ProfileState | null | undefined;
}

/** The types of the graph that are the same in every subgraph that keeps profiles. */
export const profileFields = {
  ProfileResult: refusalOr('ProfileVersion'),
  ProfileVersion: {
    own: ({ tenant }: ProfileVersion) => tenant !== null,
  },
  ProfileLine: {
    applies: ({ applies }: Line) => {
      return Object.entries(applies).map(([fact, values]) => ({ fact, values: [...values] }));
    },
    figures: ({ figures }: Line) => figuresOf(figures),
  },
};

export function profilePage(
  { read }: Reading, book: Rulebook, { code = null, state = null, ...page }: ProfileArgs,
): Promise<Connection<ProfileVersion>> {
  const asked = { code, state };
  return listPage(read, page, {
    list: (em, within) => listProfiles(em, book, asked, within),
    count: (em) => countProfiles(em, book, asked),
    cursorOf: ({ id }) => toCursor(id),
  });
}

export function profileById(
  { read }: Reading, book: Rulebook, id: string,
): Promise<ProfileVersion | null> {
  return read(async (em) => {
    const found = isId(id) ? await findProfile(em, id) : null;
    return found && isOf(book, found) ? found : null;
  });
}

/** Of a version of the district's own; what is shipped is not changed by anybody here. */
export function dryRunById(
  { read, now }: Reading,
  { book, retime }: { readonly book: Rulebook; readonly retime: Retime },
  { id, ...args }: PageArgs & { readonly id: string },
): Promise<DryRun | null> {
  const page = pageOf(args);
  return read(async (em) => {
    const found = isId(id) ? await findProfile(em, id) : null;
    if (!found || !isOf(book, found) || found.tenant === null) return null;
    return dryRun(em, found, { book, retime, now, page });
  });
}
