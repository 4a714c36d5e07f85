import type { ShippedScheme } from '../../domain/appraisal/scheme.ts';
import { allOf, grade, had, item, leadsTo, OF_HUNDRED, scheme, scored } from './lines.ts';

const SHUANGLIU = '001_8456c1d8b4b87cc2.txt: 双流区';
const LUZHOU = '000_bced32a7c44adce0.txt: 泸州市';
const ANXI = '004_9d2b2c079cc417b9.txt: 安溪县';
const YUHUA = '002_d865059e1d1f0b15.txt: 雨花区';

/** What property companies are judged by: each takes over what the one before came to. */
export const PROPERTY_SCHEMES: readonly ShippedScheme[] = [
  // P-36: its score is an item of the yearly quality appraisal, and through it of credit.
  scheme({
    code: 'WARM_PROPERTY', kind: 'APPRAISAL', subjectType: 'PROPERTY_COMPANY',
    assessor: 'DISTRICT', name: 'Rongcheng Pioneer, warm property',
    nameZh: '“蓉城先锋·暖心物管”', source: SHUANGLIU, terms: { publicity: null },
    criteria: [
      item('YES_NO', 'ORGANIZATION', '建立党组织', 'It has a Party organisation',
        { points: 40, fact: 'PARTY_ORGANIZATION' }),
      scored('MEMBERS_SERVE', '党员志愿服务', 'Its members volunteer', 30),
      scored('JOINT_WORK', '小区双党建联动', 'It acts jointly with the estate’s organisation', 30),
    ],
    grades: OF_HUNDRED,
  }),
  // W-39: the sheet of the county's scorer in the ledger of credit, whatever the grade.
  scheme({
    code: 'ANNUAL_SERVICE_QUALITY', kind: 'APPRAISAL', subjectType: 'PROPERTY_COMPANY',
    assessor: 'DISTRICT', name: 'Annual quality of property service',
    nameZh: '物业年度服务质量考核', source: SHUANGLIU,
    criteria: [
      item('SCORE', 'PARTY', '党建工作', 'Party-building', { points: 20, scheme: 'WARM_PROPERTY' }),
      scored('SERVICE', '服务质量', 'Quality of service', 40),
      item('RATE', 'SATISFACTION', '业主满意率', 'Satisfaction of owners', { points: 20 }),
      scored('DISCLOSURE', '信息公开', 'Disclosure', 20),
      item('VETO', 'SAFETY', '安全责任事故', 'A safety accident through its fault'),
    ],
    grades: OF_HUNDRED,
    consequences: [leadsTo('CREDIT_SCORE', {
      grades: OF_HUNDRED.map(({ code }) => code), level: 'COUNTY',
    })],
  }),
  // W-50: running a shared space is a criterion and earns extra points.
  scheme({
    code: 'STAR_RED_PROPERTY', kind: 'STAR', subjectType: 'PROPERTY_COMPANY',
    assessor: 'DISTRICT', name: 'Star-rated red property', nameZh: '星级“红色物业”评级',
    source: `${LUZHOU}; ${ANXI}`,
    criteria: [
      item('YES_NO', 'ORGANIZATION', '建立党组织', 'It has a Party organisation',
        { points: 20, fact: 'PARTY_ORGANIZATION' }),
      item('YES_NO', 'ARTICLES', '党建入章', 'Party-building stands in its articles', { points: 10 }),
      item('SCORE', 'QUALITY', '年度服务质量', 'Its yearly quality',
        { points: 60, scheme: 'ANNUAL_SERVICE_QUALITY' }),
      item('YES_NO', 'RUNS_SPACE', '运营共享空间', 'It runs a shared space', { points: 10 }),
      item('COUNT', 'MORE_SPACES', '共享空间加分', 'Each shared space, on top',
        { points: 10, each: 2, bonus: true, fact: 'SHARED_SPACE_OPEN' }),
    ],
    grades: [
      grade('FIVE_STARS', '五星', 'Five stars', 90, true, 5),
      grade('FOUR_STARS', '四星', 'Four stars', 80, true, 4),
      grade('THREE_STARS', '三星', 'Three stars', 70, true, 3),
      grade('TWO_STARS', '二星', 'Two stars', 60, true, 2),
      grade('ONE_STAR', '一星', 'One star', 50, true, 1),
      grade('NO_STAR', '未评星', 'No star', 0, false),
    ],
    consequences: [leadsTo('CREDIT_RECORD', { rule: 'STAR_RATING' })],
  }),
  // P-33: good Party work and high satisfaction of residents, shown by the stars.
  scheme({
    code: 'RED_PROPERTY_BRAND', kind: 'CHECKLIST', subjectType: 'PROPERTY_COMPANY',
    assessor: 'DISTRICT', name: 'Red-property brand', nameZh: '“红色物业”品牌', source: YUHUA,
    criteria: [
      had('ORGANIZATION', '建立党组织', 'It has a Party organisation', 'PARTY_ORGANIZATION'),
      item('RATE', 'SATISFACTION', '居民满意率', 'Satisfaction of residents', { full: 90 }),
      item('YES_NO', 'STAR', '获评星级', 'It has a star', { scheme: 'STAR_RED_PROPERTY' }),
    ],
    grades: allOf(3),
    consequences: [leadsTo('HONOUR')],
  }),
];
