import { civilDate, startOf } from '@linli/kernel/civil.ts';
import { shipped } from '@linli/kernel/profile.ts';
import type { Line, Profile } from '@linli/kernel/profile.ts';
import { CASE_LINES, SHANDONG_CASE_LINES } from './case-lines.ts';
import { bad, good, grades, line, OURS } from './credit-lines.ts';

const SINCE = startOf(civilDate('2020-01-01'));

const BAD: readonly Line[] = [
  bad('PETITION_UPHELD', {
    points: -3, severity: 'SLIGHT', topic: 'petition.upheld', title: 'Petition upheld (诉求查实)',
  }),
  bad('PETITION_UPHELD_OVERDUE', {
    points: -5, topic: 'petition.upheld',
    title: 'Petition upheld and answered overdue (诉求查实且逾期办理)',
  }, { overdue: ['true'] }),
  bad('DISCLOSURE_MISSED', {
    points: -5, title: 'Disclosure owed to owners not made (未按规定公示)',
  }),
  bad('UTILITIES_CUT', {
    points: -10, title: 'Water, power or gas cut to press for fees (停水停电催费)',
  }),
  bad('HANDOVER_MISSING', { points: -10, title: 'Left without handing over (退出未移交)' }),
  bad('PENALTY', {
    points: -8, title: 'Penalty, or court or arbitration finding (行政处罚或裁判认定)',
  }),
  bad('SAFETY_ACCIDENT', {
    points: -15, severity: 'SERIOUS', title: 'Safety accident through its fault (安全责任事故)',
  }),
  bad('SERIOUS_EVENT', {
    points: -40, severity: 'SERIOUS', veto: true,
    title: 'Serious event: one-vote veto (重大失信, 一票否决)',
  }, {}, 'R-K-08'),
];

const GOOD: readonly Line[] = [
  good('PARTY_ORGANISATION', 5, 'Party organisation set up (建立党组织)'),
  good('HONOUR_DISTRICT', 3, 'Honoured by the district (区级表彰)'),
  good('HONOUR_CITY', 5, 'Honoured by the city (市级表彰)'),
  good('HONOUR_PROVINCE', 8, 'Honoured by the province or the state (省级以上表彰)'),
  good('SHARED_SPACE', 4, 'Shared space opened to residents (开放共享空间)'),
  good('STAR_RATING', 6, 'Star rating earned (获评星级)'),
];

/** R-K-08, R-K-09, R-K-12, R-K-13: what holds where no region says otherwise. */
const DEFAULT: readonly Line[] = [
  line('R-K-08', 'BASE', { start: 80, most: 80 }, `${OURS}; figures from Shandong`),
  line('R-K-08', 'CAP', { good: 40 }, `${OURS}; figures from Shandong`),
  grades('R-K-08', [
    ['AAA', '优秀', 85], ['AA', '良好', 80], ['A', '较好', 70], ['B', '一般', 60], ['C', '较差'],
    ['D', '失信'],
  ], { below: 'C', vetoed: 'D' }, `${OURS}; figures from Shandong`),
  line('R-K-09', 'SCORERS', { weights: { STREET: 30, COUNTY: 40, CITY: 30 } },
    `${OURS}; three scorers: Nanning 2024`),
  line('R-K-12', 'VALIDITY', { months: 12 }, 'Yantai 2022'),
  line('R-K-13', 'PERIOD', { months: 12 }, 'Nanning 2024, Shangqiu 2022'),
  ...BAD, ...GOOD, ...CASE_LINES,
];

const SHANDONG_SOURCE = 'wap.ka981.com: Shandong';

const SHANDONG: readonly Line[] = [
  line('R-K-01', 'BASE', { start: 80, most: 80 }, SHANDONG_SOURCE),
  line('R-K-01', 'CAP', { good: 40 }, SHANDONG_SOURCE),
  grades('R-K-02', [
    ['AAA', '优秀', 85], ['AA', '良好', 80], ['A', '较好', 70], ['B', '一般', 60], ['C', '较差'],
    ['MISSING', '缺失'],
  ], { below: 'C', belowUnblemished: 'B', vetoed: 'C', unregistered: 'MISSING' }, SHANDONG_SOURCE),
  ...SHANDONG_CASE_LINES,
];

const YANTAI: readonly Line[] = [
  line('R-K-01', 'BASE', { start: 80, most: 80 }, 'Yantai 2022'),
  line('R-K-01', 'CAP', { good: 40 }, 'Yantai 2022'),
  grades('R-K-03', [
    ['AAA', '优秀', 85], ['AA', '良好', 80], ['A', '较好', 70], ['B', '一般', 60], ['C', '较差'],
    ['MISSING', '缺失'], ['BLACKLIST', '严重失信黑名单'],
  ], {
    below: 'C', belowUnblemished: 'B', vetoed: 'BLACKLIST', unregistered: 'MISSING',
  }, 'Yantai 2022'),
  line('R-K-12', 'VALIDITY', { months: 12 }, 'Yantai 2022'),
];

const SHANGQIU: readonly Line[] = [
  grades('R-K-04', [
    ['AAA', '优秀', 100], ['AA', '良好', 90], ['A', '较好', 80], ['B', '一般', 70], ['C', '较差', 60],
    ['UNRATED', '不予评级'],
  ], { below: 'UNRATED', vetoed: 'UNRATED' }, 'Shangqiu 2022'),
  line('R-K-04', 'VALIDITY', { until: 'YEAR_END' }, 'Shangqiu 2022'),
  line('R-K-13', 'PERIOD', { months: 12 }, 'Shangqiu 2022'),
];

const LIANYUNGANG: readonly Line[] = [
  line('R-K-05', 'BASE', { start: 90, most: 90 }, 'Lianyungang 2018'),
  line('R-K-05', 'CAP', { good: 60 }, `${OURS}: room for the highest grade`),
  grades('R-K-05', [
    ['AAAA', '四星', 140], ['AAA', '三星', 120], ['AA', '二星', 100], ['A', '一星', 85],
    ['B', '不合格'],
  ], { below: 'B', vetoed: 'B' }, 'Lianyungang 2018'),
];

function profile(code: string, region: string, lines: readonly Line[]): Profile {
  return shipped({
    code, matter: 'CREDIT', region, version: 1, validFrom: SINCE, validTo: null, lines,
  });
}

/** Every profile of credit that is shipped. */
export const CREDIT_PROFILES: readonly Profile[] = [
  profile('CREDIT_DEFAULT', '', DEFAULT),
  profile('CREDIT_SHANDONG', '37', SHANDONG),
  profile('CREDIT_YANTAI', '3706', YANTAI),
  profile('CREDIT_SHANGQIU', '4114', SHANGQIU),
  profile('CREDIT_LIANYUNGANG', '3207', LIANYUNGANG),
];
