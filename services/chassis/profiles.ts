/*
 * Rule profiles (规则档): every figure of a rule is a row with a version. How to use them:
 *
 *   catalogue/     `shipped({ code: 'GRID_DEFAULT', matter: 'GRID', region: '', version: 1, … })`
 *   seed.ts        `await loadProfiles(database, [GRID_DEFAULT])`
 *   a command      `const profiles = await readProfiles(em, tenant, ['GRID'], now);`
 *                  `const line = lineFor(profiles, { matter, kind, facts, tenant, at: now });`
 *                  `limitOf(line)`, `numberOf(line, 'tries')`: arguments of the domain
 *   later on       `readProfilesOf(em, { tenant, began, now }, ['GRID'])`: what a case in flight
 *                  goes by, which is what it began under unless a change has moved it since
 *   a clock        `{ profile: line.profile, rule: line.code, ruleVersion: line.version, … }`
 *   its version    `findVersion(em, row.tenant, row.profile, row.ruleVersion)` for what a running
 *                  clock began under; in a sweep, which reads nothing, `openVersions`
 *   its ladder     `ladderOf(line)` of a line of the kind LADDER as it starts, later
 *                  `findLadder(em, row)`; in a sweep `openLadders`
 *   its calendar   `readCalendar(em, tenant, now)` as it starts, later `calendarOfClock`; in a
 *                  sweep `openCalendars`
 */
export { byCalendar } from './profiles/by-calendar.ts';
export { CALENDAR_FIGURES, checkCalendar } from './profiles/calendar-figures.ts';
export {
  calendarOfClock, calendarOfWrites, openCalendars, readCalendar,
} from './profiles/calendars.ts';
export { copiesCalendars, tellCalendar } from './profiles/copying.ts';
export { approveProfile } from './profiles/approve.ts';
export type { Changing, DecisionInput } from './profiles/changing.ts';
export type { DryRun } from './profiles/dry-run.ts';
export { figuresOf } from './profiles/figure-input.ts';
export type { FigureInput } from './profiles/figure-input.ts';
export { LIMIT, LIMIT_OR_AT_ONCE, ONE_LIMIT, RUNGS, rungsOf } from './profiles/figures.ts';
export { dryRunById, profileById, profileFields, profilePage } from './profiles/graph.ts';
export type { ProfileArgs } from './profiles/graph.ts';
export {
  countProfiles, findProfile, listProfiles,
} from './profiles/keeping.ts';
export { findLadder, findLadders, ladderOf, openLadders } from './profiles/ladders.ts';
export type { LadderName } from './profiles/ladders.ts';
export { loadProfiles } from './profiles/loading.ts';
export { proposeProfile } from './profiles/propose.ts';
export type { ProposalInput } from './profiles/propose.ts';
export { rejectProfile } from './profiles/reject.ts';
export { rollBackProfile } from './profiles/roll-back.ts';
export type { RollBackInput } from './profiles/roll-back.ts';
export type {
  InFlight, ProfileState, ProfileTables, ProfileVersion,
} from './profiles/rows.ts';
export type { Rulebook } from './profiles/rulebook.ts';
export { BATCH, movesInFlight, TAKE_EFFECT, withProfiles } from './profiles/taking-effect.ts';
export type { NewRules, Retime, Retimed } from './profiles/taking-effect.ts';
export {
  findVersion, openVersions, readHistory, readProfiles, readProfilesOf,
} from './profiles/versions.ts';
export type { Begun, VersionOf } from './profiles/versions.ts';
