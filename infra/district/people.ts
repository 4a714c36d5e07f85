import { identityCheck } from '@linli/kernel/codes.ts';
import type { Dice } from './dice.ts';

const SURNAMES = [
  '王', '李', '张', '刘', '陈', '杨', '黄', '赵', '周', '吴', '徐', '孙', '朱', '马', '胡', '郭', '林', '何', '高',
  '罗', '郑', '梁', '谢', '宋', '唐', '许', '邓', '冯', '韩', '曹', '曾', '彭', '萧', '蔡', '潘', '田', '董', '袁',
  '欧阳', '余', '叶', '蒋', '杜', '苏', '魏', '程', '吕', '丁', '沈', '任', '姚', '卢', '傅', '钟', '姜', '崔',
] as const;
const GIVEN = [
  '伟', '芳', '娜', '敏', '静', '秀英', '丽', '强', '磊', '洋', '艳', '勇', '军', '杰', '娟', '涛', '超', '明', '霞',
  '平', '刚', '桂英', '建国', '建华', '志强', '晓东', '晓燕', '玉兰', '文博', '雨桐', '子涵', '浩然', '欣怡', '宇轩',
  '思远', '佳琪', '国庆', '红梅', '海燕', '春梅', '小平', '德明', '光辉', '天佑', '雪梅', '俊杰', '婷婷', '志明',
] as const;
const MOBILES = ['135', '136', '137', '138', '139', '150', '158', '159', '181', '186', '189'];

/** Primes that scatter consecutive numbers and, being coprime to the range, never meet twice. */
const [SCATTER_PHONES, PHONES] = [38_196_601, 100_000_000];
const [SCATTER_BIRTHS, BIRTHS] = [10_007, 27_394];
const FIRST_BIRTH = Date.UTC(1938, 0, 1);
const DAY_MS = 86_400_000;

export function nameOf(dice: Dice): string {
  return dice.pick(SURNAMES) + dice.pick(GIVEN);
}

/** The phone of the n-th person: a valid mobile, and nobody else's. */
export function phoneOf(n: number): string {
  const prefix = MOBILES[n % MOBILES.length] ?? '138';
  return prefix + String((n * SCATTER_PHONES) % PHONES).padStart(8, '0');
}

/** The identity number of the n-th person, GB 11643: born 1938 to 2012, and nobody else's. */
export function identityOf(district: string, n: number): string {
  const birth = (n * SCATTER_BIRTHS) % BIRTHS;
  const born = new Date(FIRST_BIRTH + birth * DAY_MS).toISOString().slice(0, 10);
  const sequence = String(Math.floor(n / BIRTHS) % 1_000).padStart(3, '0');
  const first17 = district + born.replaceAll('-', '') + sequence;
  return first17 + identityCheck(first17);
}
