import { type Line, type Profile, type ShippedProfile, shipped } from '@linli/kernel/profile.ts';
import { DEFAULT, limit, line, SINCE, so } from './line.ts';

const OF_SICHUAN = '四川省12345政务服务便民热线运行管理办法 (2025)';
const OF_SHANDONG = '山东省12345政务服务便民热线 (m.yybnet.net/shandong/news/202001/10093219.html)';
const OF_JINAN = '济南市12345市民服务热线条例 (2018) Art. 24';
const OF_TIANJIN = '天津市12345 (cj.sina.com.cn/articles/view/3314280193/c58be70102001fxwe)';
const OF_BEIJING = '北京市接诉即办工作条例 (2021)';
const GRADES = `fudaoke.com/exam/262251.html; which matters are of which grade is a ${DEFAULT}`;

/** In force for five years from its issue (R-H-22); of the day of issue only the month was read. */
const SICHUAN: ShippedProfile = hotline('HOTLINE_SICHUAN', '51', [
  limit('R-H-19', 'HANDLE', 3, 'WORKING_DAYS', OF_SICHUAN, kinds('CONSULTATION')),
  limit('R-H-20', 'HANDLE', 7, 'WORKING_DAYS', OF_SICHUAN, kinds('HELP', 'OPINION', 'SUGGESTION')),
  limit('R-H-21', 'HANDLE', 15, 'WORKING_DAYS', OF_SICHUAN, kinds('COMPLAINT', 'REPORT')),
], {
  validFrom: new Date('2025-12-25T00:00:00+08:00'),
  validTo: new Date('2030-12-25T00:00:00+08:00'),
});

const SHANDONG = hotline('HOTLINE_SHANDONG', '37', [
  limit('R-H-24', 'HANDLE', 5, 'WORKING_DAYS', OF_SHANDONG),
  line('R-H-25', 'HANDLE_EXTENSION', { times: 1, most: so(10, 'WORKING_DAYS') }, OF_SHANDONG),
  line('R-H-26', 'RETURN', { limit: so(2, 'WORKING_DAYS') }, OF_SHANDONG),
]);

const JINAN = hotline('HOTLINE_JINAN', '3701', [
  limit('R-H-27', 'HANDLE', 5, 'WORKING_DAYS', OF_JINAN),
]);

const TIANJIN = hotline('HOTLINE_TIANJIN', '12', [
  limit('R-H-28', 'SIGN_FOR', 15, 'MINUTES', OF_TIANJIN, urgency('URGENT')),
  limit('R-H-29', 'SIGN_FOR', 30, 'MINUTES', OF_TIANJIN, urgency('LIVELIHOOD')),
  limit('R-H-30', 'SIGN_FOR', 1, 'WORKING_DAYS', OF_TIANJIN, urgency('ORDINARY')),
]);

/** Four grades of response (四级响应). */
const BEIJING = hotline('HOTLINE_BEIJING', '11', [
  limit('R-H-31', 'HANDLE', 2, 'HOURS', GRADES, grade(1, { urgency: ['URGENT'] })),
  limit('R-H-31', 'HANDLE', 24, 'HOURS', GRADES, grade(2, { urgency: ['LIVELIHOOD'] })),
  limit('R-H-31', 'HANDLE', 7, 'NATURAL_DAYS', GRADES, grade(3, {
    urgency: ['ORDINARY'], kind: ['CONSULTATION', 'HELP', 'OPINION', 'SUGGESTION'],
  })),
  limit('R-H-31', 'HANDLE', 15, 'NATURAL_DAYS', GRADES, grade(4, {
    urgency: ['ORDINARY'], kind: ['COMPLAINT', 'REPORT'],
  })),
  line('R-H-34', 'CALL_BACK_TRIES', { tries: 3 },
    `${OF_BEIJING} Art. 23 for the call; the tries are a ${DEFAULT}`, { verify: true }),
  line('R-H-39', 'THREE_RATES', { response: 20, resolution: 40, satisfaction: 40 },
    `${OF_BEIJING} Art. 32 for the three; the weights are a ${DEFAULT}`, { verify: true }),
]);

/** What a province or a city says itself; where it is silent, the default holds. */
export const HOTLINE_REGIONS: readonly Profile[] =
  [SICHUAN, SHANDONG, JINAN, TIANJIN, BEIJING].map(shipped);

function hotline(
  code: string, region: string, lines: readonly Line[],
  period: Pick<Profile, 'validFrom' | 'validTo'> = { validFrom: SINCE, validTo: null },
): ShippedProfile {
  return { code, matter: 'HOTLINE', region, version: 1, ...period, lines };
}

function grade(number: number, applies: Line['applies']) {
  return { variant: `GRADE_${number}`, applies, verify: true };
}

function urgency(variant: string) {
  return { variant, applies: { urgency: [variant] } };
}

function kinds(...kind: readonly string[]) {
  return { applies: { kind } };
}
