import { type Line, shipped } from './profile.ts';

const CHINESE_DAYS = 'npm package chinese-days 1.5.7, data set for 2025';
const NOTICE_2026
  = 'State Council notice of 2025-11-04, politics.gmw.cn/2025-11/04/content_38391083.htm';

/**
 * The calendar that every district goes by until it makes its own: rules.md §1.1 as rows. It is
 * shipped to every service, for each reckons by days and hours that are worked.
 */
export const CALENDAR_CN = shipped({
  code: 'CALENDAR_CN', matter: 'CALENDAR', region: '', version: 1,
  validFrom: new Date('2025-01-01T00:00:00+08:00'), validTo: null,
  lines: [
    notice(2025, CHINESE_DAYS, {
      daysOff: [
        '2025-01-01', '2025-01-28/2025-02-04', '2025-04-04/2025-04-06', '2025-05-01/2025-05-05',
        '2025-05-31/2025-06-02', '2025-10-01/2025-10-08',
      ],
      makeUpDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    }),
    notice(2026, NOTICE_2026, {
      daysOff: [
        '2026-01-01/2026-01-03', '2026-02-15/2026-02-23', '2026-04-04/2026-04-06',
        '2026-05-01/2026-05-05', '2026-06-19/2026-06-21', '2026-09-25/2026-09-27',
        '2026-10-01/2026-10-07',
      ],
      makeUpDays: [
        '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10',
      ],
    }),
    {
      code: 'R-T-10', kind: 'OFFICE_HOURS', variant: '', applies: {},
      figures: { spans: ['09:00-12:00', '13:30-17:30'] }, source: 'product default', verify: true,
    },
  ],
});

function notice(
  year: number, source: string,
  days: { readonly daysOff: readonly string[]; readonly makeUpDays: readonly string[] },
): Line {
  return {
    code: 'R-T-08', kind: 'YEAR_NOTICE', variant: String(year), applies: {},
    figures: { year, ...days }, source, verify: false,
  };
}
