import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { type Appraising, idIn, openAppraising, PEOPLE, TENANT } from './appraising.ts';

let linli: Appraising;
beforeAll(async () => {
  linli = await openAppraising('2026-03-02T10:00:00+08:00');
});
afterAll(async () => {
  await linli[Symbol.asyncDispose]();
});

const member = (n: number): string => idOf(TENANT, 'member', n);
const appoint = (post: string, place: string, n: number, rest: object = {}): Promise<string> =>
  linli.act('community', 'appointMember', {
    post, placeId: idIn(place), memberId: member(n), startsOn: '2026-01-01', reason: '组织选派',
    ...rest,
  });
const whoIs = (place: string, on: string) => linli.read(`{ partyAppointments(
  placeId: "${idIn(place)}", on: "${on}") { post memberId } }`);

describe('A post', () => {
  test('P-21 第一书记: is told as of any day, with what was handed over', async () => {
    const first = await appoint('FIRST_SECRETARY', 'estate 1', 6);
    expect(await appoint('FIRST_SECRETARY', 'estate 1', 7)).toBe('POST_HELD');
    expect(await linli.act('community', 'endAppointment', {
      appointmentId: first, lastOn: '2026-02-10', handover: '移交台账三册',
    })).toBe(first);
    await appoint('FIRST_SECRETARY', 'estate 1', 7, { startsOn: '2026-02-11' });
    expect(await whoIs('estate 1', '2026-02-10')).toEqual({ partyAppointments: [
      { post: 'FIRST_SECRETARY', memberId: member(6) }] });
    expect(await whoIs('estate 1', '2026-02-11')).toEqual({ partyAppointments: [
      { post: 'FIRST_SECRETARY', memberId: member(7) }] });
    expect(await whoIs('estate 1', '2025-12-31')).toEqual({ partyAppointments: [] });
    expect(await linli.read(`{ partyAppointment(id: "${first}") {
      name unit { name } endsOn handover visits { id } } }`)).toEqual({ partyAppointment: {
      name: '欧阳*', unit: { name: 'housing' }, endsOn: '2026-02-10', handover: '移交台账三册',
      visits: [],
    } });
    expect(await linli.act('community', 'endAppointment', {
      appointmentId: first, lastOn: '2026-02-20', handover: '再次移交',
    })).toBe('POST_ENDED');
  });

  test.each([
    ['P-53 党员楼栋长', 'BUILDING_HEAD'], ['P-02 党员中心户', 'HUB_HOUSEHOLD'],
  ])('%s: a building has one at a time', async (_, post) => {
    expect(await appoint(post, 'building 1', 1)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await appoint(post, 'building 1', 2)).toBe('POST_HELD');
    expect(await appoint(post, 'building 9', 2)).toBe('UNKNOWN_POST_PLACE');
    expect(await appoint(post, 'estate 1', 2)).toBe('UNKNOWN_POST_PLACE');
  });

  test('P-23 进网入格: a grid has several, counted by unit', async () => {
    await appoint('GRID_MEMBER', 'general', 6);
    await appoint('GRID_MEMBER', 'general', 7);
    expect(await appoint('GRID_MEMBER', 'general', 7)).toBe('POST_HELD');
    expect(await linli.read(`{ partyRosterTotals(under: "${TENANT}") {
      placed { unit { name } members } } }`)).toEqual({ partyRosterTotals: {
      placed: [{ unit: { name: 'housing' }, members: 2 }] } });
  });

  test('P-34 党建指导员: coaches one company, and logs what was done there', async () => {
    const id = await appoint('INSTRUCTOR', 'company 1', 3);
    expect(await appoint('INSTRUCTOR', 'company 1', 4)).toBe('POST_HELD');
    const visit = (visitedOn: string) => linli.act('community', 'recordInstructorVisit', {
      appointmentId: id, visitedOn, content: '指导组织生活',
    });
    expect(await visit('2026-02-20')).toBe(id);
    expect(await visit('2025-12-31')).toBe('INVALID_INPUT');
    expect(await visit('2026-03-03')).toBe('INVALID_INPUT');
    expect(await linli.read(`query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on PropertyCompany { partyAppointments { post visits { visitedOn } } } } }`, {
      all: [{ __typename: 'PropertyCompany', id: idIn('company 1') }],
    })).toEqual({ _entities: [{ partyAppointments: [
      { post: 'INSTRUCTOR', visits: [{ visitedOn: '2026-02-20' }] }] }] });
  });

  test('is held by one on every day, however many are appointed at once', async () => {
    const asked = [1, 2, 3, 4].map((n) => appoint('FIRST_SECRETARY', 'estate 2', n));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer === 'POST_HELD')).toHaveLength(3);
  });
});

describe('P-22 双报到: dual registration', () => {
  const said = { estateId: idIn('estate 1'), skills: '电工', availability: '周末' };
  const answer = (who: 'community' | 'unit', registrationId: string, side: string, rest = {}) =>
    linli.act(who, 'answerDualRegistration', {
      registrationId, side, confirmed: true, note: '同意', ...rest,
    });
  let id: string;

  test('waits for unit and residence, each answering for itself', async () => {
    id = await linli.act('unit', 'registerDually', { ...said, memberId: member(6) });
    expect(await linli.act('community', 'registerDually', { ...said, memberId: member(6) }))
      .toBe('ALREADY_REGISTERED');
    await expect(answer('unit', id, 'RESIDENCE')).rejects.toThrow();
    expect(await answer('unit', id, 'UNIT')).toBe(id);
    expect(await answer('unit', id, 'UNIT')).toBe('SIDE_ANSWERED');
    expect(await linli.read(`{ dualRegistration(id: "${id}") { stage unitBy residenceBy
      deadlines { kind rule dueAt state } } }`)).toEqual({ dualRegistration: {
      stage: 'PENDING', unitBy: 'unit', residenceBy: null, deadlines: [{
        kind: 'DUAL_REGISTRATION', rule: 'R-P-09', dueAt: '2026-03-09T15:59:59.999Z',
        state: 'RUNNING' }] } });
  });

  test('rings where a side stays silent, and holds once both have confirmed', async () => {
    linli.clock.turn(new Date('2026-03-20T10:00:00+08:00'));
    const query = `{ dualRegistration(id: "${id}") { stage name estate { id }
      escalations { action level } deadlines { state } } }`;
    const rung = await linli.until(() => linli.ask(PEOPLE.reviewer, query), ({ data }) =>
      JSON.stringify(data).includes('ESCALATE'));
    expect(rung.data).toMatchObject({ dualRegistration: { escalations: [
      { action: 'REMIND', level: 'COMMUNITY' }, { action: 'URGE', level: 'TOWN' },
      { action: 'ESCALATE', level: 'DISTRICT' }] } });
    expect(await answer('community', id, 'RESIDENCE')).toBe(id);
    expect(await linli.read(query)).toMatchObject({ dualRegistration: {
      stage: 'CONFIRMED', name: '欧阳*', estate: { id: idIn('estate 1') },
      deadlines: [{ state: 'MET' }] } });
  });

  test('is counted by stage, and ends so that the member may register elsewhere', async () => {
    const other = await linli.act('community', 'registerDually', { ...said, memberId: member(7) });
    await answer('community', other, 'RESIDENCE', { confirmed: false, note: '不在此居住' });
    const totals = () => linli.read(`{ partyRosterTotals(under: "${TENANT}") {
      pending confirmed rejected ended } }`);
    expect(await totals()).toEqual({ partyRosterTotals: {
      pending: 0, confirmed: 1, rejected: 1, ended: 0 } });
    await linli.act('unit', 'endDualRegistration', { registrationId: id, note: '调离' });
    expect(await totals()).toEqual({ partyRosterTotals: {
      pending: 0, confirmed: 0, rejected: 1, ended: 1 } });
    expect(await linli.act('community', 'registerDually', {
      ...said, memberId: member(6), estateId: idIn('estate 2'),
    })).toMatch(/^[0-9a-f-]{36}$/);
  });
});
