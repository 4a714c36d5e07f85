import type { EntityManager } from '@linli/chassis/database.ts';
import {
  type DeadlineRow, moveDeadline, resumeDeadline, startDeadlines,
} from '@linli/chassis/deadlines.ts';
import { log } from '@linli/chassis/log.ts';
import { findLadder, ladderOf, readProfilesOf } from '@linli/chassis/profiles.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Allowance } from '@linli/kernel/allowance.ts';
import type { Clock } from '@linli/kernel/deadline.ts';
import { newId } from '@linli/kernel/ids.ts';
import {
  type Cited, type Facts, lineFor, limitOf, numberOf, type Profile,
} from '@linli/kernel/profile.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import { z } from 'zod';
import { type ChainClock, clockLevel } from '../../domain/chain.ts';
import { checkStillOpen } from '../../domain/chain-clocks.ts';
import { limitIn, type Moment, startClock } from '../../domain/clocks.ts';
import { nextRing } from '../../domain/ladder.ts';
import { stationsOf } from '../../domain/levels.ts';
import type { LineKind } from '../../domain/lines.ts';
import { type Act, extensionsGranted } from '../../store/chain-acts.ts';
import type { Chain } from '../../store/chain.entity.ts';
import type { Petition } from '../../store/petition.entity.ts';
import { readClock } from '../clocks.ts';
import { openClock } from './open-clock.ts';

/** A petition on the national course, as far as its clocks ask. */
export interface Clocked {
  readonly petition: Pick<Row<Petition>, 'id' | 'tenant' | 'division' | 'urgency' | 'lodgedAt'
    | 'gridId' | 'generalGridId' | 'departmentId'>;
  readonly chain: Pick<Row<Chain>, 'class' | 'procedure'> & { readonly direct: boolean };
}

const MATTERS = ['PETITION', 'ESCALATION'] as const;

/**
 * Starts clocks by the rules the petition goes by, from now or from the receipt they count from.
 */
export async function startChainClocks(
  em: EntityManager, { petition, chain }: Clocked, kinds: readonly ChainClock[], at: Moment,
  from = at.now,
): Promise<void> {
  if (kinds.length === 0) return;
  const profiles = await readRules(em, petition, at.now);
  const { id: subjectId, tenant, division, urgency } = petition;
  const stations = stationsOf(petition);
  const rows = kinds.map((kind) => {
    const facts = factsOf(chain, kind);
    const limit = limitIn(need(profiles, petition, { kind, facts }, at.now));
    const ladder = ladderOf(need(profiles, petition, { kind: 'LADDER', facts }, at.now));
    const started = startClock(kind, limit, ladder, { ...at, now: from });
    const context = { ...stations, level: clockLevel(kind), urgency };
    return { id: newId(at.now), tenant, division, subjectId, context, ...started };
  });
  const provisional = rows.filter((row) => row.provisional).map(({ kind }) => kind);
  // R-T-15: the notice of a year is to be loaded before anything falls due by it.
  if (provisional.length > 0) log.warn({ subjectId, provisional }, 'Deadlines are provisional');
  await startDeadlines(em, rows);
}

/** Whether a clock that counts from the receipt would be over as it starts. */
export async function checkStarts(
  em: EntityManager, { petition, chain }: Clocked & { chain: Pick<Row<Chain>, 'receivedAt'> },
  kind: ChainClock, at: Moment,
): Promise<Refusal | null> {
  const profiles = await readRules(em, petition, at.now);
  const line = need(profiles, petition, { kind, facts: factsOf(chain, kind) }, at.now);
  return checkStillOpen(chain.receivedAt, limitOf(line), at);
}

/** The rules a petition in flight goes by. */
export function readRules(
  em: EntityManager, { tenant, lodgedAt: began }: Clocked['petition'], now: Date,
): Promise<Profile[]> {
  return readProfilesOf(em, { tenant, began, now }, MATTERS);
}

/** The 60 days as they run, and what the rule says of giving them more; null where none run. */
export interface Handling {
  readonly row: DeadlineRow;
  readonly clock: Clock;
  readonly most: Allowance;
}

/** The most days handling may be given more, and how often (R-C-07), is the rule's to say. */
export async function handlingClock(
  em: EntityManager, { petition, chain, acts }: Clocked & { readonly acts: readonly Act[] },
  now: Date,
): Promise<Handling | null> {
  const row = await openClock(em, petition.id, 'HANDLE');
  if (!row) return null;
  const profiles = await readRules(em, petition, now);
  const facts = factsOf(chain, 'HANDLE');
  const line = need(profiles, petition, { kind: 'HANDLE_EXTENSION', facts }, now);
  const spent = extensionsGranted(acts, row.id) >= numberOf(line, 'times');
  return { row, clock: kernelClock(row, spent), most: limitOf(line, 'most') };
}

/** The reasons for which a clock may be stopped: those its rule lists and no other (R-T-16). */
export async function pauseReasons(
  em: EntityManager, { petition, chain }: Clocked, kind: ChainClock, now: Date,
): Promise<readonly string[]> {
  const profiles = await readRules(em, petition, now);
  const asked = { kind: 'PAUSE_REASONS', facts: factsOf(chain, kind) } as const;
  return REASONS.parse(need(profiles, petition, asked, now).figures['reasons']);
}

const REASONS = z.array(z.string());

/** A clock's row, as the kernel's verbs take it. */
export function kernelClock(row: DeadlineRow, extended: boolean): Clock {
  const { startedAt, dueAt, amount, unit, pauses } = readClock(row);
  const open = row.pauses.find(({ to }) => to === null);
  return {
    startedAt, dueAt, pauses, extended,
    provisional: row.provisional,
    allowance: { amount, unit },
    pausedAt: open ? new Date(open.from) : null,
  };
}

/** Lets the row follow what the kernel made of its clock: more time. */
export async function moveClock(
  em: EntityManager, row: DeadlineRow, clock: Clock, at: Moment,
): Promise<void> {
  const { dueAt, provisional, extended, allowance: { amount } } = clock;
  await moveDeadline(em, row.id, {
    dueAt, provisional, extended, amount, ringAt: await ringOf(em, row, clock, at),
  });
}

/** The same of a clock that runs again after a pause. */
export async function resumeClock(
  em: EntityManager, row: DeadlineRow, clock: Clock, at: Moment,
): Promise<void> {
  const ringAt = await ringOf(em, row, clock, at);
  await resumeDeadline(em, row.id, { at: at.now, dueAt: clock.dueAt, ringAt });
}

async function ringOf(
  em: EntityManager, row: DeadlineRow, clock: Clock, { calendar }: Moment,
): Promise<Date | null> {
  const { dueAt, pauses, allowance: { amount } } = clock;
  const moved = { ...readClock(row), dueAt, pauses, amount };
  return nextRing(await findLadder(em, row), moved, calendar);
}

/** What conditions of lines may ask of a petition on the national course. */
export function factsOf(
  { class: of, procedure, direct }: Clocked['chain'], clock: ChainClock | 'SUPERVISION',
): Facts {
  return {
    course: 'PETITION', clock, class: of, procedure, receipt: direct ? 'DIRECT' : 'FORWARDED',
  };
}

function need(
  profiles: readonly Profile[],
  { tenant }: Clocked['petition'],
  { kind, facts }: { readonly kind: LineKind; readonly facts: Facts },
  at: Date,
): Cited {
  const matter = kind === 'LADDER' ? 'ESCALATION' : 'PETITION';
  const line = lineFor(profiles, { matter, kind, facts, tenant, at });
  if (!line) throw new Error(`No profile in force says anything of ${kind} for ${facts['clock']}`);
  return line;
}
