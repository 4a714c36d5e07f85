import type { Line } from '@linli/kernel/profile.ts';

type Draft = Pick<Line, 'code' | 'kind' | 'variant' | 'figures' | 'source'>
  & Partial<Pick<Line, 'applies' | 'verify'>>;

const line = (draft: Draft): Line => ({ applies: {}, verify: false, ...draft });

const working = (amount: number) => ({ amount, unit: 'WORKING_DAYS' });
const months = (amount: number) => ({ amount, unit: 'MONTHS' });
const years = (amount: number) => ({ amount, unit: 'YEARS' });

const SHANGHAI_36 = '上海市社会信用条例 Art. 36';
const REPAIR = '信用修复管理办法 (NDRC, in force 2026-04-01)';

/** How long an objection (异议) may take, step by step, and from when each is counted. */
const OBJECTION: readonly Line[] = [
  line({
    code: 'R-K-16', kind: 'OBJECTION', variant: 'MARK', applies: { step: ['MARK'] },
    figures: { limit: working(1), from: 'RECEIVED' }, source: SHANGHAI_36,
  }),
  line({
    code: 'R-K-17', kind: 'OBJECTION', variant: 'DECIDE', applies: { step: ['DECIDE'] },
    figures: { limit: working(5), from: 'MATERIAL' }, source: SHANGHAI_36,
  }),
  line({
    code: 'R-K-18', kind: 'OBJECTION', variant: 'PASS_ON', applies: { step: ['PASS_ON'] },
    figures: { limit: working(2), from: 'MATERIAL' }, source: SHANGHAI_36,
  }),
  line({
    code: 'R-K-18', kind: 'OBJECTION', variant: 'PROVIDER_DECIDE',
    applies: { step: ['PROVIDER_DECIDE'] },
    figures: { limit: working(5), from: 'PASSED_ON' }, source: SHANGHAI_36,
  }),
];

const WITHDRAWAL: readonly Line[] = [
  line({
    code: 'R-K-20', kind: 'WITHDRAWAL', variant: 'DELETE',
    figures: { limit: working(3) }, source: '上海市社会信用条例 Art. 37',
  }),
];

/** How long a bad record is shown (公示), by the severity of what was done. */
const DISCLOSURE: readonly Line[] = [
  line({
    code: 'R-K-21', kind: 'DISCLOSURE', variant: 'SLIGHT', applies: { severity: ['SLIGHT'] },
    figures: { shortest: months(0), longest: months(3), always: false }, source: REPAIR,
  }),
  line({
    code: 'R-K-22', kind: 'DISCLOSURE', variant: 'ORDINARY', applies: { severity: ['ORDINARY'] },
    figures: { shortest: months(3), longest: years(1), always: true }, source: REPAIR,
  }),
  line({
    code: 'R-K-23', kind: 'DISCLOSURE', variant: 'SERIOUS', applies: { severity: ['SERIOUS'] },
    figures: { shortest: years(1), longest: years(3), always: true }, source: REPAIR,
  }),
  line({
    code: 'R-K-26', kind: 'DISCLOSURE_AT_MOST', variant: '', figures: { longest: years(5) },
    source: '山东省社会信用条例 Art. 38; 上海市社会信用条例 Art. 35',
  }),
];

/** What a repair (信用修复) needs; each is to be evidenced. */
const REPAIRS: readonly Line[] = [
  line({
    code: 'R-K-24', kind: 'REPAIR', variant: 'CONDITIONS',
    figures: {
      conditions: ['CONDUCT_CORRECTED', 'DUTIES_DONE', 'PUBLIC_PROMISE', 'OTHER_CONDITIONS'],
      limit: working(10),
    },
    source: `${REPAIR}; the limit of the decision is the product's own`, verify: true,
  }),
];

/** What the lowest grade is called: by the product, in Yantai and in Shangqiu (R-K-03, R-K-04). */
const LOWEST = ['D', 'BLACKLIST', 'UNRATED'];

/** What the highest is called: by most, and in Lianyungang (R-K-05). */
const HIGHEST = ['AAAA', 'AAA'];

const LISTS: readonly Line[] = [
  line({
    code: 'R-K-14', kind: 'LIST', variant: '', source: 'Shangqiu 2022',
    figures: { red: HIGHEST, black: ['C', ...LOWEST] },
  }),
  line({
    code: 'R-K-15', kind: 'LIST_PUBLICITY', variant: '', figures: { limit: working(5) },
    source: 'general knowledge', verify: true,
  }),
];

const OURS = { source: 'product default', verify: true } as const;

const effect = (
  variant: string, applies: Line['applies'], figures: { measure: string; amount: number | null },
): Line => {
  const [name = variant] = variant.split('/');
  return line({ code: 'R-K-14', kind: 'EFFECT', variant, applies, ...OURS,
    figures: { effect: name, ...figures } });
};

/**
 * What a grade or a list leads to: whether projects are open, the share of subsidies in percent,
 * inspections a year, and the most stars (星级) that may be awarded.
 */
const EFFECTS: readonly Line[] = [
  effect('ADMISSION/BLACK', { list: ['BLACK'] }, { measure: 'BARRED', amount: null }),
  effect('ADMISSION/RED', { list: ['RED'] }, { measure: 'PREFERRED', amount: null }),
  effect('ADMISSION/TOP', { grade: [...HIGHEST, 'AA', 'A'] }, { measure: 'OPEN', amount: null }),
  effect('ADMISSION/LOW', { grade: ['B', 'C', 'MISSING'] },
    { measure: 'RESTRICTED', amount: null }),
  effect('ADMISSION/LAST', { grade: LOWEST }, { measure: 'BARRED', amount: null }),
  effect('SUBSIDY/BLACK', { list: ['BLACK'] }, { measure: 'PERCENT', amount: 0 }),
  effect('SUBSIDY/TOP', { grade: [...HIGHEST, 'AA'] }, { measure: 'PERCENT', amount: 100 }),
  effect('SUBSIDY/MIDDLE', { grade: ['A', 'B'] }, { measure: 'PERCENT', amount: 50 }),
  effect('SUBSIDY/LOW', { grade: ['C', 'MISSING', ...LOWEST] }, { measure: 'PERCENT', amount: 0 }),
  effect('INSPECTION/BLACK', { list: ['BLACK'] }, { measure: 'PER_YEAR', amount: 12 }),
  effect('INSPECTION/RED', { list: ['RED'] }, { measure: 'PER_YEAR', amount: 1 }),
  effect('INSPECTION/TOP', { grade: [...HIGHEST, 'AA'] }, { measure: 'PER_YEAR', amount: 2 }),
  effect('INSPECTION/MIDDLE', { grade: ['A', 'B'] }, { measure: 'PER_YEAR', amount: 4 }),
  effect('INSPECTION/LOW', { grade: ['C', 'MISSING', ...LOWEST] },
    { measure: 'PER_YEAR', amount: 12 }),
  effect('STARS/BLACK', { list: ['BLACK'] }, { measure: 'AT_MOST', amount: 0 }),
  effect('STARS/AAA', { grade: HIGHEST }, { measure: 'AT_MOST', amount: 5 }),
  effect('STARS/AA', { grade: ['AA'] }, { measure: 'AT_MOST', amount: 4 }),
  effect('STARS/A', { grade: ['A'] }, { measure: 'AT_MOST', amount: 3 }),
  effect('STARS/LOW', { grade: ['B', 'C', 'MISSING', ...LOWEST] },
    { measure: 'AT_MOST', amount: 0 }),
];

const late = (amount: number) => ({ after: working(amount) });
const rung = (action: string, at: object, level: string, rule: string) =>
  ({ action, at, level, rule, copies: [] });
const inOffice = (...told: Parameters<typeof rung>) => ({ ...rung(...told), hours: 'OFFICE' });

/** Who is reminded and who is called in, as a case's clock runs out (R-E-01 and following). */
const LADDERS: readonly Line[] = [
  line({
    code: 'R-E-03', kind: 'CASE_LADDER', variant: 'CASE', ...OURS,
    figures: { rungs: [
      inOffice('REMIND', { share: 0.5 }, 'CREDIT_OFFICE', 'R-E-01'),
      inOffice('WARN', { earlierOf: [{ share: 0.8 }, { workingDaysBefore: 1 }] }, 'CREDIT_OFFICE',
        'R-E-02'),
      rung('URGE', late(0), 'PLATFORM_HEAD', 'R-E-03'),
      rung('ESCALATE', late(1), 'HOUSING_DEPARTMENT', 'R-E-04'),
      rung('SUPERVISE', late(3), 'DISTRICT', 'R-E-05'),
    ] },
  }),
  line({
    code: 'R-E-03', kind: 'CASE_LADDER', variant: 'LIST', applies: { clock: ['LIST_PUBLICITY'] },
    ...OURS,
    figures: { rungs: [
      rung('PUBLISH', late(0), 'CREDIT_OFFICE', 'R-K-15'),
      rung('URGE', late(1), 'PLATFORM_HEAD', 'R-E-03'),
      rung('ESCALATE', late(3), 'HOUSING_DEPARTMENT', 'R-E-05'),
    ] },
  }),
];

/** What the product's own profile of credit says of cases and lists. */
export const CASE_LINES: readonly Line[] = [
  ...OBJECTION, ...WITHDRAWAL, ...DISCLOSURE, ...REPAIRS, ...LISTS, ...EFFECTS, ...LADDERS,
];

/** R-K-19: in Shandong an objection is handled and told within 3 working days of its receipt. */
export const SHANDONG_CASE_LINES: readonly Line[] = [
  line({
    code: 'R-K-19', kind: 'OBJECTION', variant: 'DECIDE',
    applies: { step: ['DECIDE', 'PROVIDER_DECIDE'] },
    figures: { limit: working(3), from: 'RECEIVED' }, source: '山东省社会信用条例 Art. 39',
  }),
];
