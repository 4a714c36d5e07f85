import { calendarOf } from '@linli/kernel/calendar-profile.ts';
import type { Movable } from '@linli/kernel/profile.ts';
import type { EntityManager } from '../database.ts';
import { idAfter } from '../sql.ts';
import { type Connection, connection, type Page, toCursor } from '../page.ts';
import type { ProfileVersion } from './rows.ts';
import type { Rulebook } from './rulebook.ts';
import {
  BATCH, listInFlight, type NewRules, type Retime, type Retimed, retimeEach,
} from './taking-effect.ts';
import { readHistory } from './versions.ts';

/** What a version would do to the clocks in flight, were they moved as it takes effect. */
export interface DryRun {
  readonly version: ProfileVersion;
  /** Clocks in flight that were looked at. */
  readonly examined: number;
  readonly changed: number;
  /** Of those that change, how many are due sooner, and how many later. */
  readonly sooner: number;
  readonly later: number;
  readonly cases: Connection<Retimed>;
}

/** Looks at every clock of the district, a batch at a time; nothing is written. */
export async function dryRun(
  em: EntityManager,
  version: ProfileVersion,
  { book, retime, now, page }: {
    readonly book: Rulebook;
    readonly retime: Retime;
    readonly now: Date;
    readonly page: Page;
  },
): Promise<DryRun> {
  const rules = await rulesWith(em, book, version, now);
  const counts = { examined: 0, changed: 0, sooner: 0, later: 0 };
  const cases: Retimed[] = [];
  for (let after: string | null = null; ;) {
    const rows = await listInFlight(em, rules.tenant, after);
    const moved = (await retimeEach(em, rows, rules, retime)).filter(isFelt);
    counts.examined += rows.length;
    counts.changed += moved.length;
    counts.sooner += moved.filter(({ row, to }) => to.dueAt < row.dueAt).length;
    counts.later += moved.filter(({ row, to }) => to.dueAt > row.dueAt).length;
    const wanted = moved.filter(({ row }) => row.id > idAfter(page));
    cases.push(...wanted.slice(0, page.limit + 1 - cases.length));
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) break;
    after = last.id;
  }
  const cursorOf = ({ row }: Retimed) => toCursor(row.id);
  return { version, ...counts, cases: connection(cases, page.limit, cursorOf, counts.changed) };
}

/** That the same limit stands in another version is no change to whoever owes the step. */
function isFelt({ row, to }: Retimed): boolean {
  return row.dueAt.getTime() !== to.dueAt.getTime() || row.amount !== to.amount
    || row.unit !== to.unit || row.ringAt?.getTime() !== to.ringAt?.getTime();
}

/** The rules as they would be once the version is in force and moves what is in flight. */
async function rulesWith(
  em: EntityManager, { matters }: Rulebook, version: ProfileVersion, now: Date,
): Promise<NewRules> {
  const tenant = version.tenant ?? '';
  const history: readonly Movable[] = await readHistory(em, tenant, [...matters, 'CALENDAR']);
  const at = version.validFrom > now ? version.validFrom : now;
  const versions = [...history.filter(({ id }) => id !== version.id), version]
    .map((each) => (each.id === version.id ? { ...version, inFlight: 'MOVE' as const } : each));
  const calendar = calendarOf(versions, { tenant, at });
  return { tenant, versions, matter: version.matter, calendar, at, now: at };
}
