import type { Site } from './layout.ts';

const GARDENS = [
  '锦园', '花语城', '天府逸园', '滨河苑', '云锦台', '翠湖居', '香颂里', '悦城', '世纪名苑', '金色家园',
  '星河湾', '听涛阁', '和悦府', '书香门第', '紫荆苑', '阳光水岸', '御景台', '九里晴川', '枫丹白露', '棕榈泉',
] as const;
const NEW_HOMES = ['家园', '新居', '安居苑', '和苑', '幸福里', '新苑', '福苑', '乐居苑'] as const;
const LANES = ['老街', '正街', '清泰路', '顺城街', '电力巷', '粮站巷', '学府路', '万家巷'] as const;

/** 棠湖社区 is named for 棠湖, and so is what stands in it. */
export function stemOf(division: string): string {
  return division.replace(/(社区|村|街道|镇)$/, '');
}

/** No two estates of a community bear one name: an address text is found by it. */
export function estateNameOf({ form, sequence, community }: Site): string {
  const stem = stemOf(community.name);
  switch (form) {
    case 'COMMODITY': return stem + (GARDENS[sequence % GARDENS.length] ?? '') + phaseOf(sequence);
    case 'RESETTLEMENT': return stem + (NEW_HOMES[sequence % NEW_HOMES.length] ?? '');
    case 'OLD': return `${stem}${LANES[sequence % LANES.length] ?? ''}${sequence * 7 + 1}号院`;
  }
}

function phaseOf(sequence: number): string {
  return sequence < GARDENS.length ? '' : '二期';
}
