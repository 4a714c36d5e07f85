import type { EntityManager } from '@linli/chassis/database.ts';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import {
  byCalendar, findLadders, ladderOf, type NewRules, type Retime, type Retimed,
} from '@linli/chassis/profiles.ts';
import type { Row } from '@linli/chassis/tables.ts';
import {
  type Asked, type Facts, lineFor, limitOf, type Profile, type ProfileMatter, seenBy,
} from '@linli/kernel/profile.ts';
import { retime } from '@linli/kernel/retiming.ts';
import { CHAIN_CLOCKS } from '../domain/chain.ts';
import { factsOf } from '../domain/clocks.ts';
import { nextRing } from '../domain/ladder.ts';
import { findChains } from '../store/chains.ts';
import type { Chain } from '../store/chain.entity.ts';
import type { Petition } from '../store/petition.entity.ts';
import { findPetitions } from '../store/petitions.ts';
import { factsOf as chainFactsOf } from './chain/clocks.ts';
import { readClock } from './clocks.ts';

/** The clocks of petitions by other rules: each by those that its petition goes by then. */
export const retimeClocks: Retime = async (em, rows, rules) => {
  const matters = await readMatters(em, rows);
  if (rules.matter === 'CALENDAR') return recountClocks(em, rows, matters, rules);
  return rows.flatMap((row) => {
    const matter = matters(row);
    const moved = matter && byRules(row, matter, rules);
    return moved ? [{ row, to: moved }] : [];
  });
};

/** By another calendar each keeps its limit, what it was given since, and its ladder (R-T-14). */
async function recountClocks(
  em: EntityManager, rows: readonly DeadlineRow[], matters: MatterOf, rules: NewRules,
): Promise<Retimed[]> {
  const ladders = await findLadders(em, rows);
  const { tenant, versions, calendar, now: at } = rules;
  return rows.flatMap((row) => {
    const matter = matters(row);
    const clock = readClock(row);
    const { amount, unit } = clock;
    const first = (matter && firstLimit(row, { ...matter, tenant, at }, versions)) ?? clock;
    const ladder = ladders(row);
    return byCalendar(row, { ...clock, allowance: { amount, unit }, first }, rules, ({ dueAt }) => {
      return ladder && nextRing(ladder, { ...clock, dueAt }, calendar);
    });
  });
}

interface Matter {
  readonly matter: ProfileMatter;
  readonly facts: Facts;
  /** When its petition began. */
  readonly began: Date;
}

type MatterOf = (row: DeadlineRow) => Matter | null;

/** What is to be known of each clock's petition, with a statement a table. */
async function readMatters(
  em: EntityManager, rows: readonly DeadlineRow[],
): Promise<MatterOf> {
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))];
  const petitions = new Map((await findPetitions(em, ids)).map((each) => [each.id, each]));
  const chains = new Map((await findChains(em, ids)).map((each) => [each.petitionId, each]));
  return (row) => {
    const petition = petitions.get(row.subjectId);
    return petition ? matterOf(row, petition, chains.get(petition.id)) : null;
  };
}

function matterOf(
  { kind: clock }: DeadlineRow, petition: Row<Petition>, chain: Row<Chain> | undefined,
): Matter {
  const { lodgedAt: began } = petition;
  const kind = COURSE_CLOCKS.find((each) => each === clock);
  return chain && kind ? { began, matter: 'PETITION', facts: chainFactsOf(chain, kind) }
    : { began, matter: 'HOTLINE', facts: { ...factsOf(petition), clock } };
}

/** A supervision goes by the rules of the course its petition is on (R-C-34). */
const COURSE_CLOCKS = [...CHAIN_CLOCKS, 'SUPERVISION'] as const;

function byRules(
  row: DeadlineRow, { matter, facts, began }: Matter, rules: NewRules,
): Retimed['to'] | null {
  const { tenant, versions, calendar, at, now } = rules;
  const profiles = seenBy(versions, { began, now });
  const asked = { matter, facts, tenant, at: now } as const;
  const line = lineFor(profiles, { ...asked, kind: row.kind });
  const rungs = lineFor(profiles, { ...asked, matter: 'ESCALATION', kind: 'LADDER' });
  if (!line || !rungs) return null;
  const clock = readClock(row);
  const first = firstLimit(row, asked, versions) ?? clock;
  const allowance = { amount: clock.amount, unit: clock.unit };
  const last = runsLast(row, at);
  const due = retime({ ...clock, allowance, first }, limitOf(line), last, calendar);
  if (!due) return null;
  const ladder = ladderOf(rungs);
  const { amount, unit } = due.allowance;
  const { dueAt, provisional } = due;
  const to = {
    profile: line.profile, rule: line.code, ruleVersion: line.version, source: line.source,
    amount, unit, ladder: ladder.code, ladderVersion: ladder.version, dueAt, provisional,
    calendarVersion: calendar.version,
    ringAt: nextRing(ladder, { ...clock, amount, unit, dueAt }, calendar),
  };
  return isOther(row, to) ? to : null;
}

/** While a clock stands still nothing of its limit runs out: it stopped running then. */
function runsLast({ pauses }: DeadlineRow, at: Date): Date {
  const stopped = pauses.find(({ to }) => to === null);
  return stopped && new Date(stopped.from) < at ? new Date(stopped.from) : at;
}

/** What its rule gave it as it began: what is more is an extension. */
function firstLimit(
  row: DeadlineRow, asked: Omit<Asked, 'kind'>,
  versions: readonly Profile[],
) {
  const under = versions.filter(({ code, version }) => {
    return code === row.profile && version === row.ruleVersion;
  }).map((each) => ({ ...each, validFrom: row.startedAt, validTo: null }));
  const line = lineFor(under, { ...asked, kind: row.kind });
  return line?.code === row.rule ? limitOf(line) : null;
}

function isOther(row: DeadlineRow, to: Retimed['to']): boolean {
  return row.profile !== to.profile || row.rule !== to.rule || row.ruleVersion !== to.ruleVersion
    || row.ladder !== to.ladder || row.ladderVersion !== to.ladderVersion
    || row.dueAt.getTime() !== to.dueAt.getTime();
}
