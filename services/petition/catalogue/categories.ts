/** What a petition may be about: the eight types of C-22 and what else an estate asks for. */
export const CATEGORIES: readonly Category[] = [
  { code: 'PROPERTY', parentCode: null, name: '物业服务' },
  { code: 'PROPERTY.FEES', parentCode: 'PROPERTY', name: '物业费用' },
  { code: 'PROPERTY.QUALITY', parentCode: 'PROPERTY', name: '物业服务质量' },
  { code: 'PROPERTY.DISPUTE', parentCode: 'PROPERTY', name: '物业纠纷' },
  { code: 'NOISE', parentCode: null, name: '噪音扰民' },
  { code: 'NEIGHBOUR', parentCode: null, name: '邻里矛盾' },
  { code: 'SAFETY', parentCode: null, name: '安全隐患' },
  { code: 'SAFETY.WIRE_CHARGING', parentCode: 'SAFETY', name: '飞线充电' },
  { code: 'SAFETY.CORRIDOR_PARKING', parentCode: 'SAFETY', name: '楼道停车' },
  { code: 'SAFETY.SECURITY', parentCode: 'SAFETY', name: '治安防范' },
  { code: 'PARKING', parentCode: null, name: '停车充电' },
  { code: 'PARKING.VEHICLES', parentCode: 'PARKING', name: '车辆停放' },
  { code: 'PARKING.CHARGERS', parentCode: 'PARKING', name: '充电设施不足' },
  { code: 'UTILITIES', parentCode: null, name: '水电气' },
  { code: 'UTILITIES.WATER', parentCode: 'UTILITIES', name: '供水' },
  { code: 'UTILITIES.POWER', parentCode: 'UTILITIES', name: '供电' },
  { code: 'UTILITIES.GAS', parentCode: 'UTILITIES', name: '供气' },
  { code: 'ENVIRONMENT', parentCode: null, name: '环境卫生' },
];

interface Category {
  readonly code: string;
  /** Null at the top. */
  readonly parentCode: string | null;
  readonly name: string;
}
