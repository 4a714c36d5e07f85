import type { Fetch } from './fetches.ts';

/**
 * Which fetches go to their subgraph in one call. Levels decide what is joined, never when to
 * start: a call starts when all that its own fetches wait for is there.
 */
export function joinFetches(
  fetches: readonly Fetch[],
  { slow, kept }: Apart,
): readonly (readonly Fetch[])[] {
  const standing = fetches.map((fetch) => ({ ...standingOf(fetch, fetches, slow), fetch }));
  const alone = standing.filter(({ fetch }) => !isJoinable(fetch, kept));
  const bySubgraph = Map.groupBy(
    standing.filter(({ fetch }) => isJoinable(fetch, kept)),
    ({ fetch, waitsFor }) => `${fetch.subgraph} ${waitsFor}`,
  );
  return [
    ...alone.map(({ fetch }) => [fetch]),
    ...[...bySubgraph.values()].flatMap(level).map((joined) => joined.map(({ fetch }) => fetch)),
  ];
}

/** What is not joined, though it could be. */
export interface Apart {
  /** Subgraphs: nothing else waits for what follows them. */
  readonly slow: ReadonlySet<string>;
  /** Types whose entities are kept. */
  readonly kept: ReadonlySet<string>;
}

interface Standing {
  readonly fetch: Fetch;
  /** The longest way to it, in fetches. */
  readonly level: number;
  /** Whether another fetch waits for it. */
  readonly isAwaited: boolean;
  /** The slow subgraphs it has to wait for. */
  readonly waitsFor: string;
}

/**
 * Who is waited for goes at once. Who is not may go later, with a call that is made anyway; and
 * where none is made any more, they all go together.
 */
function level(standings: readonly Standing[]): Standing[][] {
  const made = standings.filter(({ isAwaited }) => isAwaited).map((each) => each.level);
  const last = Math.max(...standings.map((each) => each.level));
  const levelOf = (each: Standing): number =>
    each.isAwaited ? each.level : Math.min(last, ...made.filter((at) => at >= each.level));
  return [...Map.groupBy(standings, levelOf).values()];
}

/** Writes have their order; and what starts at the root, or may be kept, has nothing to share. */
function isJoinable({ isMutation, requires }: Fetch, kept: ReadonlySet<string>): boolean {
  if (requires === null || isMutation) return false;
  return !requires.some((each) =>
    each.kind === 'InlineFragment' && kept.has(each.typeCondition ?? ''));
}

function standingOf(fetch: Fetch, fetches: readonly Fetch[], slow: ReadonlySet<string>) {
  const before = ancestors(fetch, fetches);
  const waitsFor = [...new Set(before.map(({ subgraph }) => subgraph))].filter((each) =>
    slow.has(each));
  return {
    level: levelOf(fetch, fetches),
    isAwaited: fetches.some(({ after }) => after.has(fetch.at)),
    waitsFor: waitsFor.sort().join(),
  };
}

function ancestors({ after }: Fetch, fetches: readonly Fetch[]): Fetch[] {
  return fetches
    .filter(({ at }) => after.has(at))
    .flatMap((each) => [each, ...ancestors(each, fetches)]);
}

function levelOf({ after }: Fetch, fetches: readonly Fetch[]): number {
  const before = fetches.filter(({ at }) => after.has(at));
  return Math.max(0, ...before.map((each) => levelOf(each, fetches) + 1));
}
