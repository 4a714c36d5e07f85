/** How far the clocks of two machines may stand apart, and so how long a sending may come. */
export const SKEW_MS = 30_000;

/** The most that are remembered; beyond it none is let in. */
const AT_MOST = 500_000;

/**
 * The sendings that came, to refuse a second of any. What comes again comes with the instant it was
 * signed at, so it is looked for among those of that time, and they are forgotten all together as
 * soon as none of them would be let in any more.
 */
export function openSendings(now: () => number, atMost = AT_MOST) {
  const spans = new Map<number, Set<string>>();
  let remembered = 0;
  const forget = (): void => {
    for (const [span, ids] of spans) {
      if ((span + 1) * SKEW_MS + SKEW_MS > now()) continue;
      remembered -= ids.size;
      spans.delete(span);
    }
  };
  const open = (span: number): Set<string> => {
    forget();
    const ids = new Set<string>();
    spans.set(span, ids);
    return ids;
  };
  return {
    /** Whether it is the first of its id, and is remembered from now on. */
    admit(id: string, signedAt: number): boolean {
      const span = Math.floor(signedAt / SKEW_MS);
      const ids = spans.get(span) ?? open(span);
      if (ids.has(id) || remembered >= atMost) return false;
      ids.add(id);
      remembered += 1;
      return true;
    },
  };
}
