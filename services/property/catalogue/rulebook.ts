import { civilDate, startOf } from '@linli/kernel/civil.ts';
import type { Rule, Rulebook } from '../domain/rulebook.ts';

/** R-K-12: 1 year when no other term. */
const YEAR = 12;

type Line = Pick<Rule, 'code' | 'points' | 'title' | 'source'>
  & Partial<Pick<Rule, 'veto' | 'topic' | 'condition'>>;

const DEFAULTS = { validMonths: YEAR, veto: false, topic: null, condition: {} } as const;
const bad = (line: Line): Rule => ({ ...DEFAULTS, ...line, record: 'BAD' });
const good = (line: Line): Rule => ({ ...DEFAULTS, ...line, record: 'GOOD' });

/** R-K-11 names the conduct; its points are the product's own, to be set by each district. */
const BAD = [
  bad({
    code: 'PETITION_UPHELD', points: -3, topic: 'petition.upheld',
    title: 'Petition upheld (诉求查实)', source: 'R-K-11',
  }),
  bad({
    code: 'PETITION_UPHELD_OVERDUE', points: -5, topic: 'petition.upheld',
    condition: { overdue: true },
    title: 'Petition upheld and answered overdue (诉求查实且逾期办理)', source: 'R-K-11',
  }),
  bad({
    code: 'DISCLOSURE_MISSED', points: -5,
    title: 'Disclosure owed to owners not made (未按规定公示)', source: 'R-K-11',
  }),
  bad({
    code: 'UTILITIES_CUT', points: -10,
    title: 'Water, power or gas cut to press for fees (停水停电催费)', source: 'R-K-11',
  }),
  bad({
    code: 'HANDOVER_MISSING', points: -10,
    title: 'Left without handing over (退出未移交)', source: 'R-K-11',
  }),
  bad({
    code: 'PENALTY', points: -8,
    title: 'Penalty, or court or arbitration finding (行政处罚或裁判认定)', source: 'R-K-11',
  }),
  bad({
    code: 'SAFETY_ACCIDENT', points: -15,
    title: 'Safety accident through its fault (安全责任事故)', source: 'R-K-11',
  }),
  bad({
    code: 'SERIOUS_EVENT', points: -40, veto: true,
    title: 'Serious event or blacklist: grade D (重大失信)', source: 'R-K-08',
  }),
];

const GOOD = [
  good({
    code: 'PARTY_ORGANISATION', points: 5,
    title: 'Party organisation set up (建立党组织)', source: 'R-K-10',
  }),
  good({
    code: 'HONOUR_DISTRICT', points: 3,
    title: 'Honoured by the district (区级表彰)', source: 'R-K-10',
  }),
  good({
    code: 'HONOUR_CITY', points: 5, title: 'Honoured by the city (市级表彰)', source: 'R-K-10',
  }),
  good({
    code: 'HONOUR_PROVINCE', points: 8,
    title: 'Honoured by the province or the state (省级以上表彰)', source: 'R-K-10',
  }),
  good({
    code: 'SHARED_SPACE', points: 4,
    title: 'Shared space opened to residents (开放共享空间)', source: 'R-K-10',
  }),
  good({
    code: 'STAR_RATING', points: 6, title: 'Star rating earned (获评星级)', source: 'R-K-10',
  }),
];

/** Version 1, the product's default: figures of R-K-08, after Shandong. */
const FIRST: Rulebook = {
  version: 1,
  base: 80,
  goodCap: 40,
  floors: [
    { grade: 'AAA', floor: 85 },
    { grade: 'AA', floor: 80 },
    { grade: 'A', floor: 70 },
    { grade: 'B', floor: 60 },
  ],
  source: 'R-K-01, R-K-02, R-K-08',
  validFrom: startOf(civilDate('2020-01-01')),
  rules: [...BAD, ...GOOD],
};

/** Every version there has been. A change is a new version, from a later instant on. */
export const RULEBOOKS: readonly Rulebook[] = [FIRST];
