import { type Unit, UNITS } from '@linli/kernel/allowance.ts';
import { type Ladder, rungInstants } from '@linli/kernel/deadline.ts';
import type { Constellation } from '../constellation.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/testing/calendar.ts';

/** A clock of a petition as it is written, and every rung that it is on record to have fired. */
interface Clock {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly ladder: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly amount: number;
  readonly unit: string;
  readonly pauses: readonly { readonly from: string; readonly to: string | null }[];
  readonly state: string;
  readonly rung: number;
  readonly ringAt: Date | null;
  readonly endedAt: Date | null;
  readonly fired: readonly Fired[];
}

interface Fired {
  readonly rung: number;
  readonly action: string;
  readonly dueAt: string;
  readonly firedAt: string;
}

/** What is wrong with the clocks of petitions as of the instant, a line each. */
export async function faultsOfClocks(linli: Constellation, at: Date): Promise<string[]> {
  const clocks = await linli.rows<Clock>('petition', CLOCKS);
  const climbOf = reckon(await readLadders(linli));
  return clocks.flatMap((clock) => {
    return faultsOf(clock, climbOf(clock), at).map((fault) => {
      return `${clock.kind} of ${clock.subjectId}: ${fault}`;
    });
  });
}

/** How many rungs are on record. */
export async function countFired(linli: Constellation): Promise<number> {
  const [counted] = await linli.rows<{ n: number }>('petition', COUNT);
  return counted?.n ?? 0;
}

const COUNT = 'select count(*)::int n from escalation';

const CLOCKS = `
  select id, kind, subject_id "subjectId", ladder || '@' || ladder_version ladder,
    started_at "startedAt", due_at "dueAt", amount, unit, pauses, state, rung, ring_at "ringAt",
    ended_at "endedAt", coalesce(fired, '[]') fired
  from deadline left join (
    select deadline_id, jsonb_agg(jsonb_build_object('rung', rung, 'action', action,
      'dueAt', due_at, 'firedAt', fired_at) order by fired_at, rung) fired
    from escalation group by deadline_id
  ) record on deadline_id = id`;

const LADDERS = `
  select profile.code || '/' || variant code, version, figures->'rungs' rungs
  from profile join profile_line on profile_id = profile.id where kind = 'LADDER'`;

async function readLadders(linli: Constellation): Promise<Map<string, Ladder>> {
  const ladders = await linli.rows<Ladder>('petition', LADDERS);
  return new Map([...ladders, TAKE_EFFECT].map((ladder) => [`${ladder.code}@${ladder.version}`, ladder]));
}

/** The clock of a profile that is to take effect: one rung, at its instant. */
const TAKE_EFFECT: Ladder = {
  code: 'TAKE_EFFECT', version: 1, rungs: [{
    action: 'TAKE_EFFECT', at: { after: { amount: 0, unit: 'MINUTES' } }, level: null,
    rule: 'TAKE_EFFECT', copies: [],
  }],
};

/** A rung as it ought to be on record. */
interface Owed {
  readonly rung: number;
  readonly action: string;
  readonly dueAt: Date;
}

/** Every rung of a clock at its true instant, by nothing but its limit, ladder and calendar. */
function reckon(ladders: ReadonlyMap<string, Ladder>): (clock: Clock) => readonly Owed[] {
  const known = new Map<string, readonly Owed[]>();
  return (clock) => {
    const { ladder: name, startedAt, dueAt, amount, unit, pauses } = clock;
    const key = JSON.stringify([name, startedAt, dueAt, amount, unit, pauses]);
    const ladder = ladders.get(name);
    if (!ladder) throw new Error(`There is no ladder ${name}`);
    const owed = known.get(key) ?? owedBy(clock, ladder);
    known.set(key, owed);
    return owed;
  };
}

function owedBy({ startedAt, dueAt, amount, unit, pauses }: Clock, ladder: Ladder): Owed[] {
  const past = pauses.flatMap(({ from, to }) => {
    return to === null ? [] : [{ from: new Date(from), until: new Date(to) }];
  });
  const running = { startedAt, dueAt, allowance: { amount, unit: unitOf(unit) }, pauses: past };
  return rungInstants(ladder, running, calendar).map((instant, place) => {
    return { rung: place + 1, action: ladder.rungs[place]?.action ?? '', dueAt: instant };
  });
}

function unitOf(text: string): Unit {
  const unit = UNITS.find((each) => each === text);
  if (!unit) throw new Error(`There is no unit ${text}`);
  return unit;
}

/**
 * A clock that ended may have ended before its last rung was noticed, and then never fires it;
 * one that runs has fired exactly what is due, and waits for the rung after it.
 */
function faultsOf(clock: Clock, climb: readonly Owed[], at: Date): string[] {
  const { endedAt, fired, ringAt, rung, state } = clock;
  const due = climb.filter(({ dueAt }) => dueAt <= (endedAt ?? at));
  const expected = told(endedAt ? due.slice(0, fired.length) : due);
  const next = climb[due.length]?.dueAt ?? null;
  return [
    state === 'STUCK' && 'is stuck',
    told(fired) !== expected && `owed ${expected}, fired ${told(fired)}`,
    rung !== fired.length && `counts ${rung} rungs, fired ${fired.length}`,
    fired.some((each) => new Date(each.firedAt) < new Date(each.dueAt)) && 'fired before its time',
    !endedAt && ringAt?.getTime() !== next?.getTime() && `rings at ${ringAt?.toISOString()}`,
  ].filter((fault) => fault !== false);
}

function told(rungs: readonly { rung: number; action: string; dueAt: Date | string }[]): string {
  return rungs.map(({ rung, action, dueAt }) => {
    return `${rung} ${action} ${new Date(dueAt).toISOString()}`;
  }).join(', ');
}
