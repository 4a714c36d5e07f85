import { type Line, shipped } from '@linli/kernel/profile.ts';
import { DEFAULT, limit, line, SINCE, so } from './line.ts';

const REGULATION = '信访工作条例 (2022)';
const TRIAL = '信访事项简易办理办法（试行）(2016, 2022年修订)';
const ARTICLE = (number: string) => `${REGULATION} Art. ${number}`;
const CONFIRM = { verify: true } as const;

/** 信访: what is owed on the way from registration to the end of the three-step chain. */
const COURSE: readonly Line[] = [
  limit('R-C-01', 'REGISTER', 0, 'WORKING_DAYS',
    `${ARTICLE('21-23')} for prompt entry; the same day is a ${DEFAULT}`, CONFIRM),
  limit('R-C-02', 'SORT', 15, 'NATURAL_DAYS', ARTICLE('22')),
  limit('R-C-03', 'NOTIFY', 15, 'NATURAL_DAYS', ARTICLE('23'), {
    variant: 'DIRECT', applies: { receipt: ['DIRECT'] },
  }),
  limit('R-C-04', 'NOTIFY', 15, 'NATURAL_DAYS', ARTICLE('23')),
  limit('R-C-05', 'OBJECT', 5, 'WORKING_DAYS', ARTICLE('23')),
  limit('R-C-06', 'HANDLE', 60, 'NATURAL_DAYS', ARTICLE('31(6), 34')),
  line('R-C-07', 'HANDLE_EXTENSION', { times: 1, most: so(30, 'NATURAL_DAYS') },
    `${ARTICLE('34')}; once is the usual reading`, CONFIRM),
  limit('R-C-08', 'REVIEW_REQUEST', 30, 'NATURAL_DAYS', ARTICLE('35')),
  limit('R-C-09', 'REVIEW', 30, 'NATURAL_DAYS', ARTICLE('35')),
  limit('R-C-10', 'REEXAMINE_REQUEST', 30, 'NATURAL_DAYS', ARTICLE('36')),
  limit('R-C-11', 'REEXAMINE', 30, 'NATURAL_DAYS', ARTICLE('36')),
  line('R-C-11', 'PAUSE_REASONS', { reasons: ['HEARING'] }, ARTICLE('36'), {
    variant: 'REEXAMINE', applies: { clock: ['REEXAMINE'] },
  }),
  line('R-T-16', 'PAUSE_REASONS', { reasons: [] }, DEFAULT),
  line('R-C-15', 'REPRESENTATIVES', { most: 5 }, ARTICLE('20')),
  limit('R-C-16', 'DISPUTE', 1, 'WORKING_DAYS',
    `${ARTICLE('24')} for who decides; the day is a ${DEFAULT}`, CONFIRM),
  limit('R-C-21', 'CONFIRM_MEDIATION', 30, 'NATURAL_DAYS', '人民调解法 (2010) Art. 33'),
  limit('R-C-22', 'REPORT_UPWARD', 1, 'HOURS',
    `${ARTICLE('25')}: at once; the hour is a ${DEFAULT}`, CONFIRM),
  limit('R-C-25', 'DISCIPLINE', 1, 'HOURS',
    `${ARTICLE('18, 46')} for the ban; the hour is a ${DEFAULT}`, CONFIRM),
  limit('R-C-34', 'SUPERVISION', 30, 'NATURAL_DAYS',
    `${ARTICLE('40')} for the written feedback; the days are a ${DEFAULT}`, CONFIRM),
  limit('R-C-36', 'RATE', 30, 'NATURAL_DAYS',
    `${ARTICLE('21')} for the duty; the window is a ${DEFAULT}`, CONFIRM),
  line('R-C-37', 'ACCEPTANCE_RATE', { clocks: ['NOTIFY'] }, DEFAULT),
  line('R-C-38', 'COMPLETION_RATE', { clocks: ['HANDLE'] }, DEFAULT),
];

/** 简易办理. */
const SIMPLIFIED: readonly Line[] = [
  limit('R-C-30', 'SIMPLE_ACCEPT', 3, 'WORKING_DAYS', TRIAL, CONFIRM),
  limit('R-C-31', 'SIMPLE_OPINION', 10, 'WORKING_DAYS', TRIAL, CONFIRM),
  limit('R-C-32', 'SIMPLE_PASS', 1, 'WORKING_DAYS', TRIAL, CONFIRM),
];

export const PETITION_NATIONAL = shipped({
  code: 'PETITION_NATIONAL', matter: 'PETITION', region: '', version: 1, validFrom: SINCE,
  validTo: null, lines: [...COURSE, ...SIMPLIFIED],
});
