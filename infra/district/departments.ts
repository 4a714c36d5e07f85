import type { DepartmentRow, DutyItemRow } from '@linli/schemas/district/petition.ts';
import { idsOf } from './ids.ts';
import type { Layout } from './layout.ts';

/** Departments of a district, by what people call them; the codes are ours. */
const DEPARTMENTS = {
  HOUSING: '住房建设和交通运输局', CITY_MANAGEMENT: '综合行政执法局', POLICE: '公安分局',
  FIRE: '消防救援大队', ECOLOGY: '生态环境局', WATER: '水务局', MARKET: '市场监督管理局',
  CIVIL_AFFAIRS: '民政局', JUSTICE: '司法局', HEALTH: '卫生健康局', EDUCATION: '教育局',
  LABOUR: '人力资源和社会保障局', PLANNING: '规划和自然资源局', PARKS: '公园城市建设局',
  EMERGENCY: '应急管理局', FINANCE: '财政局', DEVELOPMENT: '发展和改革局',
  INDUSTRY: '经济和信息化局', COMMERCE: '商务和投资促进局', CULTURE: '文化体育和旅游局',
  AGRICULTURE: '农业农村局', VETERANS: '退役军人事务局', MEDICAL: '医疗保障局',
  SOCIAL_WORK: '委社会工作部', ESTATE_CENTRE: '小区管理服务中心',
} as const;
type Department = keyof typeof DEPARTMENTS;

interface Duty {
  readonly lead: Department;
  readonly with: readonly Department[];
  readonly basis: string;
}

/** The duty list (职责清单, C-17): who leads on a matter, who assists, by what law. */
const DUTIES: Record<string, Duty> = {
  'PROPERTY.FEES': {
    lead: 'HOUSING', with: ['DEVELOPMENT', 'MARKET'], basis: '《物业管理条例》第四十条、第四十三条',
  },
  'PROPERTY.QUALITY': {
    lead: 'HOUSING', with: ['ESTATE_CENTRE'], basis: '《物业管理条例》第三十五条、第四十八条',
  },
  'PROPERTY.DISPUTE': {
    lead: 'HOUSING', with: ['JUSTICE', 'CIVIL_AFFAIRS'], basis: '《物业管理条例》第五条、第十九条',
  },
  'NOISE': {
    lead: 'POLICE', with: ['ECOLOGY', 'CITY_MANAGEMENT'],
    basis: '《中华人民共和国噪声污染防治法》第八十二条、第八十七条',
  },
  'NEIGHBOUR': {
    lead: 'JUSTICE', with: ['POLICE', 'CIVIL_AFFAIRS'],
    basis: '《中华人民共和国人民调解法》第三条、第五条',
  },
  'SAFETY.WIRE_CHARGING': {
    lead: 'FIRE', with: ['POLICE', 'HOUSING', 'EMERGENCY'],
    basis: '《高层民用建筑消防安全管理规定》第三十七条、第四十七条',
  },
  'SAFETY.CORRIDOR_PARKING': {
    lead: 'FIRE', with: ['POLICE', 'HOUSING'],
    basis: '《中华人民共和国消防法》第二十八条、第六十条',
  },
  'SAFETY.SECURITY': {
    lead: 'POLICE', with: ['HOUSING'], basis: '《物业管理条例》第四十五条、第四十六条',
  },
  'PARKING.VEHICLES': {
    lead: 'CITY_MANAGEMENT', with: ['POLICE', 'HOUSING'],
    basis: '《中华人民共和国民法典》第二百七十五条、第二百七十六条',
  },
  'PARKING.CHARGERS': {
    lead: 'HOUSING', with: ['DEVELOPMENT', 'FIRE', 'INDUSTRY'],
    basis: '《四川省物业管理条例》；国家发展改革委等《关于进一步提升电动汽车充电基础设施服务保障能力的实施意见》',
  },
  'UTILITIES.WATER': {
    lead: 'WATER', with: ['HOUSING'], basis: '《城市供水条例》第四条、第三十三条',
  },
  'UTILITIES.POWER': {
    lead: 'INDUSTRY', with: ['DEVELOPMENT', 'HOUSING'], basis: '《电力供应与使用条例》第三条、第四条',
  },
  'UTILITIES.GAS': {
    lead: 'HOUSING', with: ['EMERGENCY', 'MARKET'], basis: '《城镇燃气管理条例》第五条、第四十一条',
  },
  'ENVIRONMENT': {
    lead: 'CITY_MANAGEMENT', with: ['ECOLOGY', 'PARKS'],
    basis: '《城市市容和环境卫生管理条例》第四条',
  },
};

export function departmentsOf({ plan }: Layout): DepartmentRow[] {
  return Object.entries(DEPARTMENTS).map(([code, name]) => ({
    id: idsOf(plan).department(code), code, name: plan.name + name, division: plan.tenant,
  }));
}

export function dutyItemsOf({ plan }: Layout): DutyItemRow[] {
  const { department, dutyItem } = idsOf(plan);
  return Object.entries(DUTIES).map(([categoryCode, duty]) => ({
    id: dutyItem(categoryCode), categoryCode, leadDepartmentId: department(duty.lead),
    coDepartmentIds: duty.with.map((code) => department(code)),
    basis: duty.basis, division: plan.tenant,
  }));
}
