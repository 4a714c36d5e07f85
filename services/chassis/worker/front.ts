import type { Database } from '../database.ts';
import type { DueRow, Front } from './sweep-rows.ts';

/**
 * How far the sweeps of a process have come through a backlog. They claim one after another, each
 * behind what was claimed before it, so that none reads again what another holds or has fired. What
 * was left behind, because somebody held it for a moment, is found when they begin anew.
 */
interface Claims {
  front: Front | null;
  begunAt: number;
  last: Promise<unknown>;
}

export interface Claimed {
  readonly rows: readonly DueRow[];
  /** Whether more may be due: further on, or left behind. */
  readonly more: boolean;
}

/** However long a backlog is, so often the sweeps begin anew. */
const ANEW_MS = 1_000;

const claims = new WeakMap<Database, Claims>();

/** Claims the next so many with a statement that holds them. */
export function claimNext(
  database: Database,
  limit: number,
  hold: (front: Front | null) => Promise<readonly DueRow[]>,
): Promise<Claimed> {
  const claim = claims.get(database) ?? { front: null, begunAt: 0, last: Promise.resolve() };
  claims.set(database, claim);
  const claimed = claim.last.then(async () => {
    if (performance.now() - claim.begunAt > ANEW_MS) beginAnew(database);
    const { front } = claim;
    const rows = await hold(front);
    const last = rows.length === limit ? rows.at(-1) : undefined;
    claim.front = last?.ringAt ? { ringAt: last.ringAt, id: last.id } : null;
    return { rows, more: claim.front !== null || front !== null };
  });
  claim.last = claimed.catch(() => undefined);
  return claimed;
}

/** What was claimed may not have been fired: the next claim begins with the first that is due. */
export function beginAnew(database: Database): void {
  const claim = claims.get(database);
  if (!claim) return;
  claim.front = null;
  claim.begunAt = performance.now();
}
