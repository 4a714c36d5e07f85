import { CALENDAR_CN } from '@linli/kernel/calendar-cn.ts';
import type { Line, Profile } from '@linli/kernel/profile.ts';
import { shipped } from '@linli/kernel/profile.ts';
import type { EventClass } from '../domain/event.ts';
import { LADDERS } from './ladders.ts';
import { DEFAULT, limit, SINCE } from './line.ts';

const RESPOND = `北京市接诉即办工作条例 Art. 16 for the duty; the figures are a ${DEFAULT}`;
const EXPLAIN = `滨州市社会治理网格化服务管理条例 Art. 11; the day is a ${DEFAULT}`;

/** What holds wherever a district says nothing else. */
const LIMITS: readonly Line[] = [
  limit('R-G-11', 'HANDLE', 2, 'WORKING_HOURS', DEFAULT, of('EMERGENCY')),
  limit('R-G-11', 'HANDLE', 4, 'WORKING_HOURS', DEFAULT, of('APPEARANCE')),
  limit('R-G-11', 'HANDLE', 4, 'WORKING_HOURS', DEFAULT, of('ORDER')),
  limit('R-G-11', 'HANDLE', 2, 'WORKING_DAYS', DEFAULT, of('FACILITY')),
  limit('R-G-11', 'HANDLE', 15, 'WORKING_DAYS', DEFAULT, of('BUILDING')),
  limit('R-G-11', 'HANDLE', 15, 'WORKING_DAYS', DEFAULT, of('LEGAL')),
  limit('R-G-25', 'OBJECT', 1, 'WORKING_DAYS', EXPLAIN),
  limit('R-G-25', 'DECIDE', 1, 'WORKING_DAYS', EXPLAIN),
  limit('R-G-28', 'ACKNOWLEDGE', 30, 'MINUTES', RESPOND, whistle('EMERGENCY')),
  limit('R-G-28', 'ACKNOWLEDGE', 4, 'WORKING_HOURS', RESPOND, whistle('JOINT_ENFORCEMENT')),
  limit('R-G-28', 'ACKNOWLEDGE', 1, 'WORKING_DAYS', RESPOND, whistle('DAILY')),
  limit('R-G-29', 'ADMIT', 5, 'WORKING_DAYS', DEFAULT),
];

export const GRID_DEFAULT = shipped({
  code: 'GRID_DEFAULT', matter: 'GRID', region: '', version: 1, validFrom: SINCE, validTo: null,
  lines: [...LIMITS, ...LADDERS],
});

/**
 * Two tables of handling limits in use elsewhere, for a district to adopt: no district lies in
 * `ELSEWHERE`. They tell finer classes apart than we do; of each the plainest figure is taken.
 */
const ELSEWHERE = 'SAMPLE';
const JIYUAN = 'Jiyuan table, ishare.iask.com/f/2gaIATvprR5.html (R-G-09)';
const SECOND = 'renrendoc.com/paper/191493937.html (R-G-10)';

const GRID_SAMPLE_A = sample('GRID_SAMPLE_A', [
  limit('R-G-09', 'HANDLE', 15, 'WORKING_DAYS', JIYUAN, of('BUILDING')),
  limit('R-G-09', 'HANDLE', 1, 'WORKING_DAYS', JIYUAN, of('APPEARANCE')),
  limit('R-G-09', 'HANDLE', 5, 'WORKING_HOURS', JIYUAN, of('ORDER')),
]);

const GRID_SAMPLE_B = sample('GRID_SAMPLE_B', [
  limit('R-G-10', 'HANDLE', 20, 'WORKING_DAYS', SECOND, of('BUILDING')),
  limit('R-G-10', 'HANDLE', 7, 'WORKING_DAYS', SECOND, of('LEGAL')),
  limit('R-G-10', 'HANDLE', 4, 'WORKING_HOURS', SECOND, of('APPEARANCE')),
  limit('R-G-10', 'HANDLE', 2, 'WORKING_HOURS', SECOND, of('ORDER')),
  limit('R-G-10', 'HANDLE', 5, 'WORKING_DAYS', SECOND, of('FACILITY')),
]);

/** Every profile that is shipped. */
export const PROFILES: readonly Profile[] = [
  GRID_DEFAULT, GRID_SAMPLE_A, GRID_SAMPLE_B, CALENDAR_CN,
];

function sample(code: string, lines: readonly Line[]): Profile {
  return shipped({
    code, matter: 'GRID', region: ELSEWHERE, version: 1, validFrom: SINCE, validTo: null, lines,
  });
}


function of(eventClass: EventClass) {
  return { variant: eventClass, applies: { class: [eventClass] } };
}

function whistle(kind: string) {
  return { variant: kind, applies: { kind: [kind] } };
}
