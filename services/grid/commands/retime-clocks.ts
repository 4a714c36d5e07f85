import type { EntityManager } from '@linli/chassis/database.ts';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import {
  byCalendar, findLadders, ladderOf, type NewRules, type Retime, type Retimed,
} from '@linli/chassis/profiles.ts';
import { type Facts, lineFor, limitOf, seenBy } from '@linli/kernel/profile.ts';
import { retime } from '@linli/kernel/retiming.ts';
import { nextRing } from '../domain/clock.ts';
import { listGridEventsById } from '../store/grid-events.ts';
import { listGridMattersById } from '../store/grid-matters.ts';
import { listWhistlesById } from '../store/whistles.ts';
import { allowanceOf } from './clocks.ts';
import { readContext } from './rung-context.ts';

/** The clocks of events, whistles and matters, each by the rules that its case goes by then. */
export const retimeClocks: Retime = async (em, rows, rules) => {
  if (rules.matter === 'CALENDAR') return recountClocks(em, rows, rules);
  const cases = await readCases(em, rows);
  return rows.flatMap((row) => {
    const found = cases(row);
    const to = found && byRules(row, found, rules);
    return to ? [{ row, to }] : [];
  });
};

/** By another calendar each keeps its limit and its ladder (R-T-14). */
async function recountClocks(
  em: EntityManager, rows: readonly DeadlineRow[], rules: NewRules,
): Promise<Retimed[]> {
  const ladders = await findLadders(em, rows);
  return rows.flatMap((row) => {
    const { startedAt, dueAt, rung } = row;
    const allowance = allowanceOf(row);
    const clock = { startedAt, dueAt, allowance, first: allowance, pauses: [] };
    const ladder = ladders(row);
    return byCalendar(row, clock, rules, (due) => {
      const moved = { startedAt, dueAt: due.dueAt, allowance, rung };
      return ladder && nextRing(ladder, moved, rules.calendar);
    });
  });
}

interface Case {
  readonly facts: Facts;
  readonly began: Date;
}

/** What is to be known of each clock's case, with a statement a table. */
async function readCases(
  em: EntityManager, rows: readonly DeadlineRow[],
): Promise<(row: DeadlineRow) => Case | null> {
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))];
  const events = new Map((await listGridEventsById(em, ids)).map((each) => [each.id, each]));
  const whistles = new Map((await listWhistlesById(em, ids)).map((each) => [each.id, each]));
  const matters = new Map((await listGridMattersById(em, ids)).map((each) => [each.id, each]));
  return (row) => {
    const event = events.get(row.subjectId);
    const whistle = whistles.get(row.subjectId);
    if (event) {
      const { class: eventClass, urgency, reportedAt: began } = event;
      return { began, facts: { class: eventClass, urgency, level: readContext(row).level } };
    }
    if (whistle) return { began: whistle.blownAt, facts: { kind: whistle.kind } };
    const matter = matters.get(row.subjectId);
    return matter ? { began: matter.appliedAt, facts: {} } : null;
  };
}

function byRules(
  row: DeadlineRow, { facts, began }: Case, { tenant, versions, calendar, at, now }: NewRules,
): Retimed['to'] | null {
  const profiles = seenBy(versions, { began, now });
  const asked = { matter: 'GRID', tenant, at: now } as const;
  const line = lineFor(profiles, { ...asked, kind: row.kind, facts });
  if (!line) return null;
  const climbing = { ...facts, clock: row.kind };
  const climbs = lineFor(profiles, { ...asked, kind: 'LADDER', facts: climbing });
  const ladder = climbs && ladderOf(climbs);
  const { startedAt, dueAt, rung } = row;
  const first = allowanceOf(row);
  const clock = { startedAt, dueAt, allowance: first, first, pauses: [] };
  const due = retime(clock, limitOf(line), at, calendar);
  if (!due) return null;
  const running = { startedAt, dueAt: due.dueAt, allowance: due.allowance, rung };
  const to = {
    profile: line.profile, rule: line.code, ruleVersion: line.version, source: line.source,
    ...due.allowance, ladder: ladder?.code ?? '', ladderVersion: ladder?.version ?? 0,
    dueAt: due.dueAt, provisional: due.provisional, calendarVersion: calendar.version,
    ringAt: ladder && nextRing(ladder, running, calendar),
  };
  return isOther(row, to) ? to : null;
}

function isOther(row: DeadlineRow, to: Retimed['to']): boolean {
  return row.profile !== to.profile || row.rule !== to.rule || row.ruleVersion !== to.ruleVersion
    || row.ladder !== to.ladder || row.ladderVersion !== to.ladderVersion
    || row.dueAt.getTime() !== to.dueAt.getTime();
}
