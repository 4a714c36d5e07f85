import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { aDistrict, companyId, estateId, HERE } from './fixtures.ts';
import {
  adoptBy, establishBy, governedIn, membersOf, proposeBy, seatIn, TODAY,
} from './governed.ts';
import { denied, keeper, memberOf, send } from './governing.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const NOW = '2026-09-10T10:00:00+08:00';
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(NOW);
  await serving.load(aDistrict(HERE, 40));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => at(NOW));

const at = (instant: string) => serving.clock.turn(new Date(instant));
const adopt = (estate: string, model: string, startsOn = TODAY) =>
  adoptBy(serving, estate, model, startsOn);
const establish = (estate: string, model: string, kind: string, more: object = {}) =>
  establishBy(serving, estate, model, kind, more);
const governed = (estate: string, asOf: string | null = null) => governedIn(serving, estate, asOf);
const propose = (who: Actor, input: object) => proposeBy(serving, who, input);
const seat = (bodyId: string | undefined, name: string, more: object = {}) =>
  seatIn(serving, bodyId, name, more);

const DECIDER = `query($id: ID!, $power: GovernancePower!) {
  estate(id: $id) { decidedBy(power: $power) { kind held } } }`;
const decider = (estate: string, power: string) =>
  serving.data(anOfficer(HERE), DECIDER, { id: estate, power });

describe('A governance model', () => {
  test('W-09: 1+211 has five bodies, and an estate is told which of them it lacks', async () => {
    const whole = await governed(estateId(0));
    expect(whole.model.code).toBe('M_1_211');
    expect(whole.places.map(({ kind }) => kind).toSorted()).toEqual([
      'OWNERS_ASSEMBLY', 'OWNERS_COMMITTEE', 'OWNERS_REPRESENTATIVE_ASSEMBLY',
      'PARTY_ORGANIZATION', 'SUPERVISORY_COMMITTEE',
    ]);
    expect(whole.missing).toEqual(['PARTY_ORGANIZATION']);
    const linked = { seats: 1, partyMemberSeats: 1, organization: 'party-organization-1' };
    await establish(estateId(0), 'M_1_211', 'PARTY_ORGANIZATION', linked);
    expect(await governed(estateId(0))).toMatchObject({ complete: true, missing: [] });
    expect((await governed(estateId(3))).missing)
      .toEqual(expect.arrayContaining(['OWNERS_ASSEMBLY', 'PARTY_ORGANIZATION']));
  });

  test('W-09, W-19: sends a decision to the body that has the power', async () => {
    expect(await decider(estateId(0), 'FUND_RAISING'))
      .toEqual({ estate: { decidedBy: { kind: 'OWNERS_ASSEMBLY', held: true } } });
    expect(await decider(estateId(0), 'DELIBERATE'))
      .toMatchObject({ estate: { decidedBy: { kind: 'OWNERS_REPRESENTATIVE_ASSEMBLY' } } });
    expect(await decider(estateId(3), 'FUND_RAISING'))
      .toMatchObject({ estate: { decidedBy: { kind: 'OWNERS_ASSEMBLY', held: false } } });
    expect(await decider(estateId(0), 'AUDIT'))
      .toMatchObject({ estate: { decidedBy: { kind: 'SUPERVISORY_COMMITTEE' } } });
  });

  test.each([
    ['W-11', 'M_1_3_1_N', ['PARTY_ORGANIZATION', 'COUNCIL', 'MANAGEMENT_COMMITTEE',
      'SUPERVISORY_COMMITTEE', 'SERVICE_CENTRE']],
    ['W-12', 'M_PARTY_COURTYARD', ['PARTY_ORGANIZATION', 'COURTYARD_COMMITTEE']],
    ['W-13', 'M_FOUR_IN_ONE', ['PARTY_ORGANIZATION', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY',
      'SUPERVISORY_COMMITTEE']],
    ['W-14', 'M_1_3', ['PARTY_ORGANIZATION', 'SELF_GROUP', 'MERCHANT_REPRESENTATIVES',
      'RESIDENT_REPRESENTATIVES']],
    ['W-15', 'M_PARTY_AUTONOMY', ['PARTY_ORGANIZATION', 'AUTONOMY_COMMITTEE']],
    ['W-16', 'M_SELF_GROUP', ['SELF_GROUP']],
  ])('%s: %s asks for %j', async (id, model, kinds) => {
    const estate = estateId(7);
    const startsOn = `2027-01-${id.slice(2)}`;
    await adopt(estate, model, startsOn);
    const standing = await governed(estate, startsOn);
    expect(standing.model.code).toBe(model);
    const required = standing.places.filter((place) => place['required'] === true);
    expect(required.map(({ kind }) => kind)).toEqual(kinds);
    expect(standing.missing).toEqual(kinds);
  });

  test('is told of many estates in as many statements as of few', async () => {
    const MANY = `query($first: Int) { estates(first: $first) { nodes { governance { complete
      places { kind body { id stage members { name } duties { overdue } } } } formations { stage }
      votes(first: 1) { nodes { turnout { heads } mine { id } } } } } }`;
    const few = await serving.ask(keeper, MANY, { first: 1 });
    const many = await serving.ask(keeper, MANY, { first: 30 });
    expect(many).toMatchObject({ codes: [], statements: few.statements });
  });

  test('W-13: counts the company by its contract', async () => {
    await adopt(estateId(4), 'M_FOUR_IN_ONE');
    const { places, missing } = await governed(estateId(4));
    expect(places).toContainEqual(
      expect.objectContaining({ kind: 'PROPERTY_COMPANY', held: true, body: null }));
    expect(missing).not.toContain('PROPERTY_COMPANY');
  });

  test('holds from its day on; what was before is kept', async () => {
    const estate = estateId(8);
    expect((await governed(estate)).model.code).toBe('M_PARTY_COURTYARD');
    await adopt(estate, 'M_SELF_GROUP', '2026-10-01');
    expect((await governed(estate, '2026-09-30')).model.code).toBe('M_PARTY_COURTYARD');
    expect((await governed(estate, '2026-10-01')).model.code).toBe('M_SELF_GROUP');
    expect(await adopt(estate, 'M_1_3', '2026-10-01')).toMatchObject({ code: 'MODEL_UNCHANGED' });
    expect(await adopt(estate, 'M_NONE')).toMatchObject({ code: 'UNKNOWN_MODEL' });
  });

  test('is the district’s to draw up, and has bodies the same minute it is in force', async () => {
    const acting = (id: string, action: string) =>
      anActor({ tenant: HERE, id, grants: [`property.read@${HERE}`, `${action}@${HERE}`] });
    const number = (name: string, value: number) => ({ name, number: value });
    const model = { code: 'SL-1', source: '双流区规定', verify: false };
    const said = {
      validFrom: '2026-09-10T10:00:00+08:00', inFlight: 'KEEP', note: '本区模式',
      code: 'GOVERNANCE_DEFAULT', lines: [
        { ...model, kind: 'MODEL', variant: 'M_SL', figures: [
          { name: 'model', text: 'M_SL' }, { name: 'name', text: '双流模式' },
          { name: 'nameEn', text: 'Shuangliu' },
        ] },
        { ...model, kind: 'MODEL_BODY', variant: 'M_SL_COUNCIL', figures: [
          { name: 'model', text: 'M_SL' }, { name: 'body', text: 'COUNCIL' },
          { name: 'label', text: '坝坝会' }, { name: 'required', flag: true }, number('least', 3),
          number('most', 7), { name: 'odd', flag: true }, number('termYears', 2),
          number('partyShare', 50), number('quorum.part', 2), number('quorum.of', 3),
          { name: 'quorum.over', flag: false }, { name: 'powers', texts: ['DAILY', 'FUND_USE'] },
        ] },
      ],
    };
    const drafted = await propose(acting('drafter', 'rules.propose'), said);
    expect(drafted).toMatchObject({ id: expect.any(String) });
    expect(await propose(acting('drafter', 'rules.propose'), { ...said, inFlight: 'MOVE' }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'inFlight' });
    await serving.data(acting('approver', 'rules.approve'), `mutation($id: ID!) {
      approveGovernanceProfile(input: { idempotencyKey: "a", profileId: $id, note: "同意" }) {
        ... on ProfileVersion { state } } }`, { id: drafted.id });
    const estate = estateId(11);
    await adopt(estate, 'M_SL');
    expect(await establish(estate, 'M_SL', 'COUNCIL', { seats: 4 }))
      .toMatchObject({ code: 'SEATS_WRONG', rule: 'R-W-16' });
    expect(await establish(estate, 'M_SL', 'COUNCIL', { seats: 5, partyMemberSeats: 2 }))
      .toMatchObject({ code: 'SEATS_WRONG' });
    expect(await establish(estate, 'M_SL', 'COUNCIL')).toMatchObject({
      model: 'OWN', modelCode: 'M_SL', label: '坝坝会', endsOn: '2028-09-09',
    });
    expect(await governed(estate)).toMatchObject({ complete: true });
  });
});

describe('Members of a body', () => {
  test('W-16, W-17: collect, clean and park, and may govern and serve at once', async () => {
    const { id } = await establish(estateId(13), 'M_SELF_GROUP', 'SELF_GROUP', { seats: 3 });
    await seat(id, '张大爷', {
      role: 'CHAIR', partyMember: true, tracks: ['SELF_GOVERNANCE', 'PROPERTY_SERVICE'],
      duties: ['FEE', 'PARK'],
    });
    await seat(id, '李大妈', { tracks: ['PROPERTY_SERVICE'], duties: ['CLEAN'] });
    expect(await membersOf(serving, id, { track: 'SELF_GOVERNANCE' })).toMatchObject({
      governanceBody: { members: [{ name: '张*', role: 'CHAIR', duties: ['FEE', 'PARK'] }] },
    });
    expect(await membersOf(serving, id, { track: 'PROPERTY_SERVICE' }))
      .toMatchObject({ governanceBody: { members: [{}, {}] } });
  });

  test('W-24: of a resettlement estate’s three bodies have terms, and a backbone', async () => {
    const estate = estateId(10);
    const bodies = await Promise.all(['COUNCIL', 'MANAGEMENT_COMMITTEE', 'SUPERVISORY_COMMITTEE']
      .map((kind) => establish(estate, 'M_1_3_1_N', kind)));
    expect(bodies).toMatchObject([
      { label: '议事会', endsOn: '2031-09-09' }, { label: '管委会' }, { label: '监委会' },
    ]);
    const [council] = bodies;
    const elder = await seat(council?.id, '王老伯', { backbone: true });
    await seat(council?.id, '赵姐');
    expect(await seat(council?.id, '赵姐')).toMatchObject({ code: 'ALREADY_SEATED' });
    await send(serving, keeper, 'endSeat', {
      seatId: elder.id, endsOn: '2026-12-31', why: '迁出',
    });
    expect(await membersOf(serving, council?.id, { asOf: '2026-12-31' }))
      .toMatchObject({ governanceBody: { members: expect.arrayContaining([
        expect.objectContaining({ name: '王*', backbone: true }),
        expect.objectContaining({ name: '赵*', backbone: false }),
      ]) } });
    expect(await membersOf(serving, council?.id, { asOf: '2027-01-01' }))
      .toMatchObject({ governanceBody: { members: [{ name: '赵*' }] } });
    expect(await establish(estate, 'M_1_3_1_N', 'COUNCIL')).toMatchObject({ code: 'BODY_EXISTS' });
  });

  test('P-38: sit for another organisation, and never where another post excludes it', async () => {
    const estate = estateId(16);
    const committee = await establish(estate, 'M_1_3_1_N', 'MANAGEMENT_COMMITTEE', { seats: 3 });
    const board = await establish(estate, 'M_1_3_1_N', 'SUPERVISORY_COMMITTEE', { seats: 3 });
    expect(await seat(committee.id, '陈书记', { partyMember: true, crossFrom: 'branch-7' }))
      .toMatchObject({ crossFrom: 'branch-7' });
    expect(await seat(board.id, '陈书记')).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
    await send(serving, keeper, 'registerProjectManager', {
      companyId: companyId(16 % 3), name: '周经理',
    });
    expect(await seat(committee.id, '周经理')).toMatchObject({
      code: 'CONFLICT_OF_INTEREST', field: 'name',
    });
    expect(await denied(serving, memberOf('陈书记'), 'seatMember', {
      bodyId: committee.id, role: 'MEMBER', name: '某某', partyMember: false, backbone: false,
      tracks: [], duties: [], startsOn: TODAY,
    })).toEqual(['FORBIDDEN']);
  });
});
