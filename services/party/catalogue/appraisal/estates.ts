import type { ShippedScheme } from '../../domain/appraisal/scheme.ts';
import {
  allOf, grade, had, leadsTo, OF_HUNDRED, scheme, scored,
} from './lines.ts';

const LONGQUANYI = '003_e29b5891e17ae8b8.txt: 龙泉驿区';
const SHUANGLIU = '001_8456c1d8b4b87cc2.txt: 双流区';
const ANXI = '004_9d2b2c079cc417b9.txt: 安溪县';

const CHECKLISTS: readonly ShippedScheme[] = [
  // P-06: every estate is to have all five; each item follows from the subgraph that owns it.
  scheme({
    code: 'FIVE_PIECES', kind: 'CHECKLIST', subjectType: 'ESTATE', assessor: 'COMMUNITY',
    name: 'Five-piece set for estate governance', nameZh: '五件套', source: LONGQUANYI,
    criteria: [
      had('ORG', '一个组织体系', 'One organisational system', 'PARTY_ORGANIZATION'),
      had('DELIBERATION', '一个议事协商机制', 'One deliberation mechanism', 'DELIBERATION_HELD'),
      had('SHARED_SPACE', '一个共享空间', 'One shared space', 'SHARED_SPACE_OPEN'),
      had('OPEN_PLATFORM', '一个公开平台', 'One open-information platform', 'DISCLOSURE_PLATFORM'),
      had('MUTUAL_AID', '一系列互助活动', 'One series of mutual-help activities', 'MUTUAL_AID'),
    ],
    grades: allOf(5),
    consequences: [leadsTo('HONOUR')],
  }),
  // P-17: the seed does not spell the items out; these are city usage from elsewhere.
  scheme({
    code: 'FOUR_HAVES_ONE_ROUTINE', kind: 'CHECKLIST', subjectType: 'ESTATE',
    assessor: 'COMMUNITY', name: 'Four haves, one routine', nameZh: '党建“四有一化”',
    source: `${SHUANGLIU}; items: jicengzhizhi.com 2023/0807/6729`,
    terms: { forms: ['OLD'] },
    criteria: [
      had('ORGANIZATION_LEADS', '有党组织引领', 'A Party organisation leads', 'PARTY_ORGANIZATION'),
      had('MEMBERS_EXAMPLE', '有党员示范', 'Party members set an example'),
      had('POSITION', '有党群服务阵地', 'A Party-mass service position', 'SERVICE_POSITION'),
      had('FUNDS', '有党建经费', 'Party-building funds'),
      had('ROUTINE', '引领机制制度化', 'The guiding mechanism is made institutional'),
    ],
    grades: allOf(5),
  }),
  // W-62: an old estate that has all six is no longer left to itself.
  scheme({
    code: 'SIX_HAVES', kind: 'CHECKLIST', subjectType: 'ESTATE', assessor: 'COMMUNITY',
    name: 'Six haves of old estates', nameZh: '老旧小区“六有”', source: SHUANGLIU,
    terms: { forms: ['OLD'] },
    criteria: [
      had('PARTY_ORGANIZATION', '有党组织', 'A Party organisation', 'PARTY_ORGANIZATION'),
      had('OWNERS_BODY', '有业主自治组织', 'An owners’ self-governance body', 'OWNERS_BODY'),
      had('SAFETY', '有安全防范设施', 'Safety facilities', 'SAFETY_FACILITIES'),
      had('SERVICE', '有基本物业服务', 'Basic property service', 'BASIC_SERVICE'),
      had('CLEAN', '有整洁环境', 'A clean environment'),
      had('LASTING', '有长效机制', 'A long-term mechanism'),
    ],
    grades: [
      grade('SELF_MANAGED', '有效自治', 'Manages itself', 6, true),
      grade('LONG_UNMANAGED', '长期失管', 'Long left unmanaged', 0, false),
    ],
  }),
  // P-07: what it feeds is the coverage by organisations (P-08).
  scheme({
    code: 'FOUNDATION', kind: 'CAMPAIGN', subjectType: 'ESTATE', assessor: 'COMMUNITY',
    name: 'Party-organisation foundation campaign', nameZh: '党组织体系筑基行动',
    source: LONGQUANYI, cycle: 'ONCE',
    terms: { target: 100, publicity: null, validityMonths: null },
    criteria: [
      had('ORGANIZATION', '建立党组织', 'An organisation covers it', 'PARTY_ORGANIZATION'),
      had('PERFECTED', '组织体系健全', 'Its system is perfected'),
    ],
    grades: allOf(2),
  }),
];

const RATINGS: readonly ShippedScheme[] = [
  scheme({
    code: 'FIVE_GOOD', kind: 'APPRAISAL', subjectType: 'ESTATE', assessor: 'TOWN',
    name: 'Five-good estate', nameZh: '“五好”小区', source: LONGQUANYI,
    criteria: [
      scored('PARTY_LEAD', '党建引领好', 'Good Party lead', 20),
      scored('MECHANISM', '治理机制好', 'Good mechanism', 20),
      scored('SERVICE', '服务管理好', 'Good service management', 20),
      scored('QUALITY', '环境品质好', 'Good quality', 20),
      scored('NEIGHBOURS', '邻里关系好', 'Good neighbour relations', 20),
    ],
    grades: [
      grade('FIVE_GOOD', '五好小区', 'Five-good', 90, true),
      grade('NOT_YET', '创建中', 'Not yet', 0, false),
    ],
    consequences: [leadsTo('HONOUR')],
  }),
  scheme({
    code: 'SIX_BIGS_SIX_SMALLS', kind: 'APPRAISAL', subjectType: 'ESTATE', assessor: 'SELF',
    name: 'Six bigs, six smalls: self-assessment', nameZh: '六大六小治理工作法自评',
    source: LONGQUANYI, terms: { publicity: null },
    criteria: [
      scored('MEMBER', '小党员大党建', 'Small member, big Party work', 10),
      scored('COVENANT', '小公约大治理', 'Small covenant, big governance', 10),
      scored('GRID', '小网格大服务', 'Small grid, big service', 10),
      scored('DELIBERATION', '小协商大成效', 'Small deliberation, big effect', 10),
      scored('PROJECT', '小项目大智慧', 'Small project, big wisdom', 10),
      scored('PERSON', '小人物大形象', 'Small person, big image', 10),
    ],
    grades: [
      grade('STRONG', '较好', 'Strong', 48, true), grade('DEVELOPING', '待提升', 'Developing', 0, false),
    ],
  }),
  scheme({
    code: 'GRID_FINE', kind: 'APPRAISAL', subjectType: 'ESTATE', assessor: 'DISTRICT',
    name: 'Fine-grained grid management', nameZh: '住宅小区网格精细化管理考评', source: ANXI,
    criteria: [
      scored('FOUND', '问题发现', 'Problems are found', 40),
      scored('SOLVED', '问题解决', 'Problems are solved', 60),
    ],
    grades: OF_HUNDRED,
  }),
  scheme({
    code: 'LIVING_ENVIRONMENT', kind: 'APPRAISAL', subjectType: 'ESTATE', assessor: 'DISTRICT',
    name: 'Living-environment improvement', nameZh: '住宅小区人居环境整治考评', source: ANXI,
    criteria: [
      scored('CLEAN', '环境整洁', 'It is clean', 50),
      scored('ORDER', '秩序规范', 'It is in order', 50),
    ],
    grades: OF_HUNDRED,
  }),
  // P-26: rewards take the place of subsidies (以奖代补); how much is for the tenant to say.
  scheme({
    code: 'OLD_ESTATE_PARTY_WORK', kind: 'APPRAISAL', subjectType: 'ESTATE', assessor: 'DISTRICT',
    name: 'Party-building in old estates', nameZh: '老旧小区院落党建专项考核', source: SHUANGLIU,
    terms: { forms: ['OLD'] },
    criteria: [
      scored('ORGANIZATION', '党组织组建', 'Organisations are set up', 50),
      scored('VANGUARD', '党员先锋队组建', 'Vanguard teams are formed', 50),
    ],
    grades: OF_HUNDRED,
    consequences: [leadsTo('REWARD', { grades: ['EXCELLENT'] })],
  }),
];

/** What estates are judged by. */
export const ESTATE_SCHEMES: readonly ShippedScheme[] = [...CHECKLISTS, ...RATINGS];
