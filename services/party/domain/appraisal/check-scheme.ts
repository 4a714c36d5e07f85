import { mostOf } from '@linli/kernel/appraisal.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import {
  type Consequence, type Days, FACTS, type Grade, type Item, type Scheme,
} from './scheme.ts';

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const ITEMS_AT_MOST = 60;
const POINTS_AT_MOST = 1_000;
const DAYS_AT_MOST = 90;
const MONTHS_AT_MOST = 120;
/** A hundred million yuan. */
const FEN_AT_MOST = 2_000_000_000;

/** The first thing that is wrong with a scheme, whose field is named; null: nothing. */
export function checkScheme(scheme: Scheme): Refusal | null {
  return checkNames(scheme)
    ?? checkItems(scheme.criteria)
    ?? checkGrades(scheme)
    ?? checkTerms(scheme)
    ?? first(scheme.consequences, checkConsequence);
}

function checkNames({ code, name, nameZh, source }: Scheme): Refusal | null {
  if (!CODE.test(code)) return badCode('code');
  return first([['name', name, 100], ['nameZh', nameZh, 100], ['source', source, 500]] as const,
    ([field, text, max]) => refusalOf(textWithin(field, text, { max })));
}

function checkItems(items: readonly Item[]): Refusal | null {
  if (items.length < 1 || items.length > ITEMS_AT_MOST) {
    return invalid('criteria', `are 1 to ${ITEMS_AT_MOST}`, `须为1至${ITEMS_AT_MOST}项`);
  }
  const codes = items.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice) return invalid('criteria', `name ${twice} twice`, `重复：${twice}`);
  return first(items, (item, index) => checkItem(item, `criteria.${index}`));
}

function checkItem(item: Item, field: string): Refusal | null {
  if (!CODE.test(item.code)) return badCode(`${field}.code`);
  const told = refusalOf(textWithin(`${field}.name`, item.name, { max: 100 }))
    ?? refusalOf(textWithin(`${field}.nameZh`, item.nameZh, { max: 100 }));
  return told ?? checkPoints(item, field) ?? checkDerived(item, field);
}

function checkPoints({ kind, points, each, full, bonus }: Item, field: string): Refusal | null {
  if (Math.abs(points) > POINTS_AT_MOST || (kind === 'VETO') !== (points === 0)) {
    return invalid(`${field}.points`, 'are at most 1000, and 0 for a veto alone',
      '不超过1000分，仅一票否决项为0分');
  }
  if (kind === 'COUNT' ? !each || Math.sign(each) !== Math.sign(points) : each !== null) {
    return invalid(`${field}.each`, 'is given for a COUNT, of the sign of its points',
      '仅计数项须填，且与分值同号');
  }
  const isRate = kind === 'RATE' ? full === null || (full >= 1 && full <= 100) : full === null;
  if (!isRate) return invalid(`${field}.full`, 'is 1 to 100, for a RATE', '仅比率项可填，1至100');
  if (bonus && points < 0) return invalid(`${field}.bonus`, 'gives points', '加分项分值须为正');
  return null;
}

function checkDerived({ kind, fact, scheme }: Item, field: string): Refusal | null {
  if (fact !== null && !FACTS.includes(fact)) {
    const known = FACTS.join(', ');
    return invalid(`${field}.fact`, `is one of ${known}`, `须为下列之一：${known}`);
  }
  if (scheme !== null && !CODE.test(scheme)) return badCode(`${field}.scheme`);
  const fits = (fact === null || kind === 'YES_NO' || kind === 'COUNT')
    && (scheme === null || kind === 'YES_NO' || kind === 'SCORE');
  if (fits && (fact === null || scheme === null)) return null;
  return invalid(field, 'follows from a fact (YES_NO, COUNT) or from a scheme (YES_NO, SCORE)',
    '由事实派生的须为是非或计数项，由其他方案派生的须为是非或评分项');
}

function checkGrades({ grades, criteria }: Scheme): Refusal | null {
  const most = mostOf(criteria);
  const isFalling = grades.every(({ from }, index) =>
    from >= 0 && from <= most && (index === 0 || from < (grades[index - 1]?.from ?? 0)));
  if (grades.length > 0 && isFalling && grades.at(-1)?.from === 0) {
    return first(grades, (grade, index) => checkGrade(grade, `grades.${index}`));
  }
  return invalid('grades', `fall from at most ${most} points to 0`, `须由不超过${most}分递减至0分`);
}

function checkGrade({ code, name, nameZh, stars }: Grade, field: string): Refusal | null {
  if (!CODE.test(code)) return badCode(`${field}.code`);
  if (stars !== null && (stars < 1 || stars > 5)) {
    return invalid(`${field}.stars`, 'are 1 to 5', '须为1至5星');
  }
  return refusalOf(textWithin(`${field}.name`, name, { max: 100 }))
    ?? refusalOf(textWithin(`${field}.nameZh`, nameZh, { max: 100 }));
}

function checkTerms({ kind, terms, subjectType }: Scheme): Refusal | null {
  const { publicity, objection, validityMonths, top, target, forms, honours } = terms;
  const days = publicity && checkDays(publicity, 'publicity');
  if (days) return days;
  const decision = checkDays(objection, 'objection');
  if (decision) return decision;
  if (validityMonths !== null && (validityMonths < 1 || validityMonths > MONTHS_AT_MOST)) {
    return invalid('validityMonths', `are 1 to ${MONTHS_AT_MOST}`, `须为1至${MONTHS_AT_MOST}个月`);
  }
  if (kind === 'AWARD' ? !top || top > 1_000 : top !== null) {
    return invalid('top', 'is 1 to 1000, for an AWARD', '仅评选须填，1至1000');
  }
  if (kind === 'CAMPAIGN' ? !target || target > 100 : target !== null) {
    return invalid('target', 'is 1 to 100, for a CAMPAIGN', '仅专项行动须填，1至100');
  }
  if (forms.length > 0 && subjectType !== 'ESTATE') {
    return invalid('forms', 'are of estates', '仅小区可限定形态');
  }
  return honours === null ? null : refusalOf(textWithin('honours', honours, { max: 100 }));
}

function checkDays({ amount }: Days, field: string): Refusal | null {
  if (amount >= 1 && amount <= DAYS_AT_MOST) return null;
  return invalid(field, `has 1 to ${DAYS_AT_MOST} days`, `须为1至${DAYS_AT_MOST}日`);
}

function checkConsequence(
  { kind, level, rule, amount }: Consequence, index: number,
): Refusal | null {
  const isWhole = (kind === 'CREDIT_SCORE') === (level !== null)
    && (kind === 'CREDIT_RECORD') === (rule !== null)
    && (kind === 'REWARD' || amount === null)
    && (amount === null || (amount > 0 && amount <= FEN_AT_MOST));
  return isWhole ? null : invalid(`consequences.${index}`,
    'has a level for CREDIT_SCORE, a rule for CREDIT_RECORD, and an amount for REWARD alone',
    '信用评分须填层级，信用记录须填规则，仅奖励可填金额');
}

function first<T>(
  all: readonly T[], check: (each: T, index: number) => Refusal | null,
): Refusal | null {
  for (const [index, each] of all.entries()) {
    const wrong = check(each, index);
    if (wrong) return wrong;
  }
  return null;
}

function badCode(field: string): Refusal {
  return invalid(field, 'has capitals, digits and _, 2 to 40', '须为2至40位大写字母、数字或下划线');
}

function refusalOf(checked: string | Refusal): Refusal | null {
  return checked instanceof Refusal ? checked : null;
}
