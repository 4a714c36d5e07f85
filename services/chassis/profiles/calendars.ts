import type { Calendar } from '@linli/kernel/calendar.ts';
import { calendarOf, namesIn } from '@linli/kernel/calendar-profile.ts';
import type { Profile } from '@linli/kernel/profile.ts';
import type { Database, EntityManager } from '../database.ts';
import type { DeadlineRow } from '../deadline-rows.ts';
import type { Read } from '../reading.ts';
import type { RequestScope } from '../subgraph.ts';
import { findVersion, openVersions, readProfilesToWrite } from './versions.ts';

/** The calendar a district goes by at an instant. Costs one statement. */
export async function readCalendar(
  em: EntityManager, tenant: string, at: Date,
): Promise<Calendar> {
  const profiles = await readProfilesToWrite(em, tenant, ['CALENDAR'], at);
  const calendar = calendarOf(profiles, { tenant, at });
  knownTo(em).set(nameOf({ tenant, calendarVersion: calendar.version }), calendar);
  return calendar;
}

/**
 * The calendar of a request's commands, and the writes that read it: each in its own transaction,
 * before anything is reckoned by it. Whoever only reads pays nothing for it.
 */
export function calendarOfWrites(
  { actor: { tenant }, now, write }: Pick<RequestScope, 'actor' | 'now' | 'write'>,
): Pick<RequestScope, 'write'> & { readonly calendar: Calendar } {
  let read: Calendar | null = null;
  const current = (): Calendar => {
    if (!read) throw new Error('A calendar is gone by in a write alone');
    return read;
  };
  return {
    calendar: {
      get version() { return current().version; },
      get years() { return current().years; },
      get office() { return current().office; },
      get closures() { return current().closures; },
    },
    write: (work) => write(async (em) => {
      read = await readCalendar(em, tenant, now);
      return work(em);
    }),
  };
}

/** By which calendar a clock was reckoned, as its row names it. */
export type Reckoned = Pick<DeadlineRow, 'tenant' | 'calendarVersion'>;

/**
 * The calendar a clock was reckoned by, which a later notice leaves alone where the clock was due
 * before (R-T-14). It never changes, so it is read once a process.
 */
export function calendarOfClock(
  { read }: { readonly read: Read }, clock: Reckoned,
): Promise<Calendar> {
  return read(async (em) => {
    const known = knownTo(em);
    const found = known.get(nameOf(clock)) ?? await findCalendar(em, clock);
    known.set(nameOf(clock), found);
    return found;
  });
}

async function findCalendar(
  em: EntityManager, { tenant, calendarVersion }: Reckoned,
): Promise<Calendar> {
  const versions: Profile[] = [];
  for (const { code, version } of namesIn(calendarVersion)) {
    const found = await findVersion(em, tenant, code, version);
    if (!found) throw new Error(`No calendar ${code}@${version}`);
    versions.push(found);
  }
  return asOne(tenant, versions);
}

/** The same without a statement, for a sweep; one that was added since is read for the next. */
export async function openCalendars(
  database: Database,
): Promise<(clock: Reckoned) => Calendar> {
  const versionOf = await openVersions(database, ['CALENDAR']);
  const known = new Map<string, Calendar>();
  return (clock) => {
    const { tenant, calendarVersion } = clock;
    const found = known.get(nameOf(clock)) ?? asOne(tenant, namesIn(calendarVersion)
      .map(({ code, version }) => versionOf(tenant, code, version)));
    known.set(nameOf(clock), found);
    return found;
  };
}

const seen = new WeakMap<object, Map<string, Calendar>>();

function knownTo(em: EntityManager): Map<string, Calendar> {
  const known = seen.get(em.getDriver()) ?? new Map<string, Calendar>();
  seen.set(em.getDriver(), known);
  return known;
}

function nameOf({ tenant, calendarVersion }: Reckoned): string {
  return `${tenant}/${calendarVersion}`;
}

/** What the versions say together, wherever and whenever they hold. */
function asOne(tenant: string, versions: readonly Profile[]): Calendar {
  const at = new Date(0);
  const held = versions.map((each) => ({ ...each, region: '', validFrom: at, validTo: null }));
  return calendarOf(held, { tenant, at });
}
