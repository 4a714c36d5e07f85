import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { COMMUNITY, STREET } from './district.ts';
import { centre, eventingOn, housing, RESULT } from './eventing.ts';
import { DEPARTMENT, foreigner, MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import { applicant, gatekeeper, matteringOn } from './mattering.ts';
import type { MatterVerb } from './mattering.ts';

let serving: Serving;
let events: ReturnType<typeof eventingOn>;
let matters: ReturnType<typeof matteringOn>;
beforeAll(async () => {
  serving = await openServing();
  events = eventingOn(serving);
  matters = matteringOn(serving);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const LATER = '2026-03-20T00:00:00.000Z';

describe('the gate of the grids (G-12, R-G-29)', () => {
  /** What the department raises is filed, and sent to a level. */
  const dispatched = async (matterId: string | null, to: object): Promise<unknown> => {
    const answer = await events.take(applicant, 'reportGridEvent', { matterId });
    const eventId = RESULT.parse({ answer }).answer.id;
    await events.take(centre, 'fileGridEvent', { eventId });
    return events.take(centre, 'dispatchGridEvent', { eventId, departmentId: null, ...to });
  };
  const SHUT = { code: 'NOT_ADMITTED', field: 'level', rule: 'R-G-29' };
  const OPEN = { stage: 'DISPATCHED' };

  test.each(['MICRO_GRID', 'GENERAL_GRID', 'MASTER_GRID'])(
    'keeps from %s what a department raises under no matter', async (level) => {
      expect(await dispatched(null, { level })).toMatchObject(SHUT);
    },
  );

  test('lets pass what goes to no grid, and what whoever found it raises for nobody', async () => {
    expect(await dispatched(null, { level: 'STREET' })).toMatchObject(OPEN);
    expect(await dispatched(null, { level: 'DEPARTMENT', departmentId: DEPARTMENT }))
      .toMatchObject(OPEN);
    const eventId = await events.dispatched({ level: 'MICRO_GRID', departmentId: null });
    expect(await serving.data(reader, OF_EVENT, { id: eventId }))
      .toEqual({ gridEvent: { raisedBy: null, matter: null } });
  });

  test('opens with the admission, and shuts as it is suspended, ended or taken back', async () => {
    const matterId = await matters.applied({ validTo: LATER });
    const toGrid = () => dispatched(matterId, { level: 'MICRO_GRID' });
    expect(await toGrid()).toMatchObject(SHUT);
    await matters.take(gatekeeper, 'decideGridMatter', { matterId });
    expect(await toGrid()).toMatchObject(OPEN);
    await matters.take(gatekeeper, 'suspendGridMatter', { matterId });
    expect(await toGrid()).toMatchObject(SHUT);
    await matters.take(gatekeeper, 'resumeGridMatter', { matterId });
    expect(await toGrid()).toMatchObject(OPEN);
    serving.clock.turn(new Date(LATER));
    expect(await toGrid()).toMatchObject(SHUT);
    expect(await shown(matterId)).toMatchObject({ state: 'ADMITTED', expired: true });
    serving.clock.turn(MORNING);
    await matters.take(applicant, 'withdrawGridMatter', { matterId });
    expect(await toGrid()).toMatchObject(SHUT);
  });

  test('is asked again where an objection sends an event on to a grid', async () => {
    const matterId = await matters.admitted();
    const answer = await events.take(applicant, 'reportGridEvent', { matterId });
    const eventId = RESULT.parse({ answer }).answer.id;
    await events.take(centre, 'fileGridEvent', { eventId });
    await events.take(centre, 'dispatchGridEvent', { eventId });
    await events.take(housing, 'objectToDispatch', { eventId });
    const decide = () => events.take(centre, 'decideDispatchObjection', {
      eventId, upheld: true, level: 'GENERAL_GRID',
    });
    await matters.take(gatekeeper, 'suspendGridMatter', { matterId });
    expect(await decide()).toMatchObject(SHUT);
    await matters.take(gatekeeper, 'resumeGridMatter', { matterId });
    expect(await decide()).toMatchObject({ stage: 'DISPATCHED', level: 'GENERAL_GRID' });
    expect(await serving.data(reader, OF_EVENT, { id: eventId })).toEqual({
      gridEvent: { raisedBy: { id: DEPARTMENT }, matter: { id: matterId } },
    });
  });

  test('takes a matter for its own street alone, and its own department', async () => {
    const elsewhere = await matters.admitted({ division: '510116002' });
    expect(await dispatched(elsewhere, { level: 'MICRO_GRID' })).toMatchObject(SHUT);
    const fire = { ...applicant, organization: idOf('department', 'fire') };
    expect(await events.take(fire, 'reportGridEvent', { matterId: elsewhere }))
      .toMatchObject({ code: 'UNKNOWN_MATTER', field: 'matterId' });
  });
});

describe('an application (R-G-29)', () => {
  const DUE = '2026-03-23T15:59:59.999Z';

  test('is decided on within 5 working days, and the clock tells its rule', async () => {
    const matterId = await matters.applied();
    expect(await shown(matterId)).toMatchObject({
      state: 'APPLIED', decideBy: DUE, department: { id: DEPARTMENT }, division: { code: STREET },
      deadlines: [{
        kind: 'ADMIT', state: 'RUNNING', dueAt: DUE, ladder: { code: 'GRID_DEFAULT/ADMISSION' },
        rule: { code: 'R-G-29', amount: 5, unit: 'WORKING_DAYS' },
      }],
    });
    expect(await serving.data(reader, `{ openGridDeadlines(filter: { kind: ADMIT }) { nodes {
      owedBy { level } event { id } whistle { id } matter { id } } } }`)).toMatchObject({
      openGridDeadlines: { nodes: expect.arrayContaining([{
        owedBy: { level: 'DISTRICT_CENTRE' }, event: null, whistle: null, matter: { id: matterId },
      }]) },
    });
    expect(await matters.take(gatekeeper, 'decideGridMatter', { matterId, decision: 'REFUSE' }))
      .toMatchObject({ state: 'REFUSED', decideBy: null });
    expect(await shown(matterId)).toMatchObject({ deadlines: [{ state: 'MET' }] });
  });

  test('that is returned is handed in again with a limit of its own', async () => {
    const matterId = await matters.applied();
    await matters.take(gatekeeper, 'decideGridMatter', { matterId, decision: 'RETURN' });
    serving.clock.turn(new Date('2026-03-18T10:00:00+08:00'));
    expect(await matters.take(applicant, 'resubmitGridMatter', { matterId, title: '防汛排查' }))
      .toMatchObject({ state: 'APPLIED', decideBy: '2026-03-25T15:59:59.999Z' });
    serving.clock.turn(MORNING);
    expect(await shown(matterId)).toMatchObject({
      title: '防汛排查',
      trail: [
        { step: 'APPLY', by: 'applicant', note: '' },
        { step: 'RETURN', by: 'gatekeeper', note: '同意准入' },
        { step: 'RESUBMIT', by: 'applicant', note: '已补充' },
      ],
    });
  });

  test('is admitted for the period that is decided, and stays known as admitted', async () => {
    const matterId = await matters.admitted({}, { validTo: LATER });
    expect(await shown(matterId))
      .toMatchObject({ validFrom: MORNING.toISOString(), validTo: LATER });
    serving.clock.turn(new Date('2026-03-17T10:00:00+08:00'));
    await matters.take(applicant, 'withdrawGridMatter', { matterId });
    serving.clock.turn(MORNING);
    const admittedAt = async (at: string): Promise<unknown> => serving.data(reader, `{
      gridMatters(filter: { admittedAt: "${at}", under: "${STREET}" }, first: 100) {
        nodes { id } totalCount } }`);
    expect(await admittedAt('2026-03-17T01:59:59.999Z'))
      .toMatchObject({ gridMatters: { nodes: expect.arrayContaining([{ id: matterId }]) } });
    expect(await admittedAt('2026-03-17T02:00:00.000Z'))
      .not.toMatchObject({ gridMatters: { nodes: expect.arrayContaining([{ id: matterId }]) } });
  });

  test('ends with its withdrawal, and its clock falls away', async () => {
    const matterId = await matters.applied();
    expect(await matters.take(applicant, 'withdrawGridMatter', { matterId }))
      .toMatchObject({ state: 'WITHDRAWN', decideBy: null });
    expect(await shown(matterId)).toMatchObject({ deadlines: [{ state: 'CANCELLED' }] });
    expect(await matters.take(gatekeeper, 'decideGridMatter', { matterId }))
      .toMatchObject({ code: 'WRONG_STATE', rule: 'R-G-29' });
  });

  test.each<[string, MatterVerb, object, object]>([
    ['without a title', 'applyForGridMatter', { title: ' ' }, { field: 'title' }],
    ['without a basis', 'applyForGridMatter', { basis: '' }, { field: 'basis' }],
    ['that is over before it begins', 'applyForGridMatter',
      { validTo: MORNING.toISOString() }, { field: 'validTo' }],
    ['for nowhere', 'applyForGridMatter', { division: '510116999' }, { code: 'UNKNOWN_DIVISION' }],
    ['that is none', 'withdrawGridMatter', { matterId: 'none' }, { code: 'UNKNOWN_MATTER' }],
  ])('is refused %s', async (_, verb, input, expected) => {
    expect(await matters.take(applicant, verb, input)).toMatchObject(expected);
  });

  test('has its period from an admission alone', async () => {
    const matterId = await matters.applied();
    expect(await matters.take(gatekeeper, 'decideGridMatter', {
      matterId, decision: 'REFUSE', validTo: LATER,
    })).toMatchObject({ code: 'INVALID_INPUT', field: 'validTo' });
  });
});

describe('who may do what with a matter (R-G-29)', () => {
  const applies: MatterVerb[] = ['applyForGridMatter', 'resubmitGridMatter', 'withdrawGridMatter'];
  const admits: MatterVerb[] = ['decideGridMatter', 'suspendGridMatter', 'resumeGridMatter'];
  const someone = (held: string[], organization: string | null = null): Actor => {
    const grants = ['grid.read@510116', ...held];
    return anActor({ id: 'someone', tenant: '510116', grants, organization });
  };

  test.each<[string, Actor, readonly MatterVerb[]]>([
    ['the department', applicant, applies],
    ['another department', { ...applicant, organization: idOf('other') },
      ['applyForGridMatter']],
    ['a street', someone([`grid.apply@${STREET}`, `grid.admit@${STREET}`]), []],
    ['the district', gatekeeper, admits],
    ['the department, though it may admit others', someone(['grid.admit@510116'], DEPARTMENT), []],
    ['a reader', reader, []],
  ])('%s', async (_, actor, may) => {
    const matterId = await matters.applied();
    for (const verb of [...applies, ...admits]) {
      const input = verb === 'applyForGridMatter' ? {} : { matterId };
      const { codes } = await matters.send(actor, verb, input);
      expect([verb, codes]).toEqual([verb, may.includes(verb) ? [] : ['FORBIDDEN']]);
    }
  });

  test('another tenant knows of none', async () => {
    await matters.applied();
    expect(await serving.data(foreigner, '{ gridMatters { totalCount } }'))
      .toEqual({ gridMatters: { totalCount: 0 } });
  });

  test('an officer of one community reads what the whole district admitted', async () => {
    const id = await matters.admitted({ division: '510116' });
    const near = anActor({ id: 'near', tenant: '510116', grants: [`grid.read@${COMMUNITY}`] });
    expect(await serving.data(near, WHOLE, { id }))
      .toMatchObject({ gridMatter: { state: 'ADMITTED', division: { code: '510116' } } });
  });
});

const OF_EVENT = 'query ($id: ID!) { gridEvent(id: $id) { raisedBy { id } matter { id } } }';

const WHOLE = `query ($id: ID!) { gridMatter(id: $id) {
  title state expired validFrom validTo decideBy department { id } division { code }
  trail { step by note }
  deadlines { kind state dueAt ladder { code } rule { code amount unit } } } }`;

async function shown(id: string): Promise<unknown> {
  const data = await serving.data(reader, WHOLE, { id });
  return Object(data).gridMatter;
}
