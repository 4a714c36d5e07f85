import type { Mark } from '@linli/kernel/appraisal.ts';
import type { Item } from './scheme.ts';

/** What others say of one subject: how often each fact holds, and its results by other schemes. */
export interface Told {
  readonly facts: readonly {
    readonly fact: string;
    readonly count: number;
    readonly topic: string;
    readonly things: string;
  }[];
  readonly results: readonly {
    readonly id: string;
    readonly scheme: string;
    /** Hundredths of a point, and the whole points there are. */
    readonly score: number;
    readonly most: number;
    readonly passed: boolean;
    readonly grade: string | null;
  }[];
}

/** A mark that follows from what others say. */
export interface Derived extends Mark {
  readonly evidence: string;
  readonly derivedFrom: string;
}

/**
 * The marks that follow and are news. What somebody found by hand is overruled by what is told,
 * never by silence; what was told and is told no more counts no more.
 */
export function deriveMarks(
  items: readonly Item[], told: Told,
  marks: readonly (Mark & { readonly derivedFrom: string | null })[],
): Derived[] {
  const last = new Map(marks.map((mark) => [mark.criterion, mark]));
  return items.flatMap((item) => {
    const before = last.get(item.code);
    const lost = before?.derivedFrom ? gone(item, before.derivedFrom) : null;
    const found = findIn(item, told) ?? lost;
    const isNews = found && (found.amount !== before?.amount || found.of !== before.of);
    return isNews ? [found] : [];
  });
}

function findIn(item: Item, told: Told): Derived | null {
  return fromFact(item, told) ?? fromScheme(item, told);
}

function fromFact({ code: criterion, kind, fact }: Item, { facts }: Told): Derived | null {
  const held = facts.find((each) => each.fact === fact);
  if (!held) return null;
  const { count, topic: derivedFrom, things: evidence } = held;
  return { criterion, amount: kind === 'COUNT' ? count : 1, of: null, evidence, derivedFrom };
}

function fromScheme({ code: criterion, kind, scheme }: Item, { results }: Told): Derived | null {
  const result = results.find((each) => each.scheme === scheme);
  if (!result) return null;
  const { id, score, most, passed, grade } = result;
  const evidence = `${result.scheme} ${grade ?? ''} ${id}`;
  const derivedFrom = 'party.appraisal-published';
  if (kind === 'SCORE') return { criterion, amount: score, of: most * 100, evidence, derivedFrom };
  return { criterion, amount: passed ? 1 : 0, of: null, evidence, derivedFrom };
}

/** A share of nothing is measured by one, so that no mark divides by none. */
function gone({ code: criterion, kind }: Item, derivedFrom: string): Derived {
  return { criterion, amount: 0, of: kind === 'SCORE' ? 1 : null, evidence: '', derivedFrom };
}
