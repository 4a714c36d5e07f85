import type { Scheme, ShippedScheme } from '../../domain/appraisal/scheme.ts';
import { CANDIDATE, grade, leadsTo, scheme, scored } from './lines.ts';

const SHUANGLIU = '001_8456c1d8b4b87cc2.txt: 双流区';
const ANXI = '004_9d2b2c079cc417b9.txt: 安溪县';
const YUHUA = '002_d865059e1d1f0b15.txt: 雨花区';

type Named = Pick<Scheme, 'code' | 'subjectType' | 'name' | 'nameZh'>;

/** The best of a year: nominated, judged, looked at again, shown; ten, where no text says. */
function award(
  named: Named, source: string, terms: Partial<Scheme['terms']> = {},
): ShippedScheme {
  return scheme({
    ...named, kind: 'AWARD', assessor: 'DISTRICT', source, terms: { top: 10, ...terms },
    criteria: [
      scored('WORK', '工作实绩', 'What was done', 60),
      scored('ESTEEM', '群众认可', 'What residents say', 40),
    ],
    grades: CANDIDATE,
    consequences: [leadsTo('HONOUR')],
  });
}

/** P-25, P-27, P-32: selections, and how secretaries are judged (P-48). */
export const AWARD_SCHEMES: readonly ShippedScheme[] = [
  award({
    code: 'MOST_BEAUTIFUL_ORGANIZATION', subjectType: 'PARTY_ORGANIZATION',
    name: 'Most beautiful estate Party organisation', nameZh: '最美小区党组织',
  }, SHUANGLIU),
  award({
    code: 'TOP_TEN_VANGUARD_TEAMS', subjectType: 'PARTY_ORGANIZATION',
    name: 'Top ten vanguard teams of estates', nameZh: '十佳小区党员先锋队',
  }, SHUANGLIU, { honours: '党员先锋队' }),
  award({
    code: 'MOST_BEAUTIFUL_ESTATE', subjectType: 'ESTATE',
    name: 'Most beautiful estate', nameZh: '最美小区',
  }, SHUANGLIU, { forms: ['OLD'] }),
  award({
    code: 'BEST_SECRETARY', subjectType: 'PARTY_ORGANIZATION',
    name: 'Best secretary of an estate', nameZh: '最佳小区党组织书记',
  }, SHUANGLIU, { honours: '党组织书记' }),
  award({
    code: 'BEST_VANGUARD_TEAM', subjectType: 'PARTY_ORGANIZATION',
    name: 'Best vanguard team of an estate', nameZh: '最棒小区党员先锋队',
  }, SHUANGLIU, { honours: '党员先锋队' }),
  award({
    code: 'RED_PROPERTY_MODEL_ESTATE', subjectType: 'ESTATE',
    name: 'Red-property model estate', nameZh: '红色物业示范小区',
  }, ANXI, { validityMonths: 36 }),
  award({
    code: 'RED_PROPERTY_MODEL_COMMUNITY', subjectType: 'DIVISION',
    name: 'Red-property model community', nameZh: '红色物业示范社区',
  }, ANXI, { validityMonths: 36 }),
  scheme({
    code: 'SECRETARY_APPRAISAL', kind: 'APPRAISAL', subjectType: 'PARTY_ORGANIZATION',
    assessor: 'TOWN', name: 'Appraisal of estate secretaries', nameZh: '小区党组织书记考核',
    source: YUHUA, terms: { honours: '党组织书记', publicity: null },
    criteria: [scored('DUTIES', '履职情况', 'Duties done', 100)],
    grades: [
      grade('PASS', '合格', 'Passed', 60, true), grade('FAIL', '不合格', 'Not passed', 0, false),
    ],
  }),
];
