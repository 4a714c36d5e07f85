import { expect } from '@jest/globals';
import { asWorker, type Database, kysely } from '@linli/chassis/database.ts';
import { receive } from '@linli/chassis/inbox.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { openService } from '@linli/chassis/testing/serving.ts';
import { until } from '@linli/chassis/testing/until.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import type { GridRow } from '@linli/schemas/district/places.ts';
import type { CompanyRow, EstateRow } from '@linli/schemas/district/homes.ts';
import type { Delivery } from '@linli/schemas/events/event.ts';
import type { FactHeld } from '@linli/schemas/events/fact.ts';
import { z } from 'zod';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';
import { work } from '../worker.ts';
import { aDistrict } from './fixtures.ts';

export const TENANT = '510116';
export const COMMUNITY = `${TENANT}001001`;
export const idIn = (name: string): string => idOf(TENANT, name);

const person = (id: string, ...actions: string[]): Actor =>
  anActor({ tenant: TENANT, id, grants: actions.map((action) => `${action}@${TENANT}`) });

/** Everybody who has a part in an appraisal. */
export const PEOPLE = {
  assessor: person('assessor', 'party.read', 'party.appraise', 'rules.propose'),
  reviewer: person('reviewer', 'party.read', 'party.review', 'rules.approve'),
  both: person('both', 'party.read', 'party.appraise', 'party.review', 'rules.propose',
    'rules.approve', 'party.object'),
  objector: person('objector', 'party.read', 'party.object'),
  community: person('community', 'party.read', 'party.appoint'),
  unit: anActor({ tenant: TENANT, id: 'unit', organization: idIn('housing'),
    grants: [`party.read@${TENANT}`, `party.appoint@${TENANT};org=own`] }),
};
export type Person = keyof typeof PEOPLE;

export type Appraising = Awaited<ReturnType<typeof openAppraising>>;

/** The subgraph and its worker, a district of estates in them, and a clock to be turned. */
export async function openAppraising(at: string) {
  await using opening = new AsyncDisposableStack();
  const clock = turnedClock(new Date(at));
  const serving = opening.use(await openService({ orm, serve, seed }, clock));
  const { worker, urls } = serving.database;
  const queue = opening.use(await openTestQueue());
  const env = { WORKER_DATABASE_URL: urls.worker, QUEUE_DATABASE_URL: queue.url };
  opening.use(await work(env, clock));
  await serving.load(withEstates(aDistrict(TENANT)));
  const asking = askingOf((who, query, input) => serving.data(PEOPLE[who], query, { input }));
  const open = opening.move();
  let told = 0;
  /** Brings what another service announces; resolves once the worker has heard it. */
  const deliver = async (said: Announced): Promise<void> => {
    told += 1;
    const happenedAt = clock.now().toISOString();
    await receive(worker, {
      id: idOf('told', told), sequence: told, tenant: TENANT, happenedAt, ...said,
    });
    await until(() => waiting(worker), (rows) => rows.length === 0);
  };
  return {
    ...serving,
    ...asking,
    clock,
    people: PEOPLE,
    until,
    parse: (data: unknown) => IN_FORCE.parse(data),
    read: (query: string, variables: object = {}) =>
      serving.data(PEOPLE.reviewer, query, variables),
    deliver,
    /** Another subgraph tells of a subject. */
    tell: (publisher: 'petition' | 'property' | 'social', fact: Fact): Promise<void> =>
      deliver({ topic: `${publisher}.fact-held`, subject: fact.subjectId, publisher,
        payload: fact }),
    /** Waits until an appraisal stands somewhere: a clock is heard a moment later. */
    reaches: (id: string, stage: string) => until(() => asking.shown('reviewer', id),
      (appraisal) => appraisal.stage === stage),
    /** The appraisals of an estate, or of all, by a scheme in a period. */
    async ids(scheme: string, estate: string, period: string): Promise<string[]> {
      const data = await serving.data(PEOPLE.reviewer, `{ appraisals(filter: {
        scheme: "${scheme}", period: "${period}" }) { nodes { id subject {
          ... on Estate { id } ... on PropertyCompany { id } } } } }`);
      return LISTED.parse(data).appraisals.nodes
        .filter(({ subject }) => estate === '' || subject.id === idIn(estate)).map(({ id }) => id);
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

type Announced = Pick<Delivery, 'topic' | 'subject' | 'publisher' | 'payload'>;

/** What was told and is not heard yet. */
const waiting = (worker: Database) => asWorker(worker, (em) => kysely<ChassisTables>(em)
  .selectFrom('inbox').select('id').where('state', '=', 'WAITING').execute());

export type Fact = Parameters<FactHeld['subjectOf']>[0];

export function aFact(fact: string, estate: string, rest: Partial<Fact> = {}): Fact {
  return {
    fact, subjectType: 'ESTATE', subjectId: idIn(estate), thingId: `${fact} of ${estate}`,
    from: '2026-01-01T00:00:00.000Z', until: null, ...rest,
  };
}

const APPRAISAL = `id stage period score stars passed rank grade { code nameZh } publishedAt
  validUntil lines { criterion { code } points state amount of evidence derivedFrom markedBy }
  steps { name stage by at note } objections { grounds upheld note }
  deadlines { kind rule version amount unit dueAt state }
  escalations { action dueAt level } consequences { kind level rule amount }
  scheme { code version }`;

const SHOWN = z.looseObject({
  id: z.string(), stage: z.string(), score: z.number().nullable(), rank: z.number().nullable(),
  grade: z.object({ code: z.string(), nameZh: z.string() }).nullable(),
  publishedAt: z.string().nullable(), validUntil: z.string().nullable(), stars: z.unknown(),
  passed: z.boolean(), period: z.string(),
  lines: z.array(z.looseObject({ criterion: z.object({ code: z.string() }), state: z.string(),
    points: z.number() })),
  steps: z.array(z.looseObject({ name: z.string(), by: z.string() })),
  deadlines: z.array(z.looseObject({ kind: z.string(), dueAt: z.string(), state: z.string() })),
  escalations: z.array(z.looseObject({ action: z.string() })),
});
const ANSWER = z.union([
  z.looseObject({ __typename: z.enum([
    'Appraisal', 'AppraisalScheme', 'PartyAppointment', 'DualRegistration',
  ]), id: z.string() }),
  z.looseObject({ __typename: z.literal('Refusal'), code: z.string() }),
]);

const LISTED = z.object({ appraisals: z.object({ nodes: z.array(
  z.object({ id: z.string(), subject: z.object({ id: z.string() }) })) }) });

const IN_FORCE = z.object({ appraisalSchemeInForce: z.looseObject({}) });

/** What a mutation answers, by its name. */
const ANSWERS = [
  [/Scheme$|Round$|Results$/, 'AppraisalScheme'],
  [/Appointment$|Member$|Visit$/, 'PartyAppointment'],
  [/Dually$|DualRegistration$/, 'DualRegistration'],
] as const;
const answerOf = (mutation: string): string =>
  ANSWERS.find(([name]) => name.test(mutation))?.[1] ?? 'Appraisal';

type Send = (who: Person, query: string, input: object) => Promise<unknown>;

function askingOf(send: Send) {
  let keys = 0;
  /** What a mutation answered: the id of what it wrote, or the code of its refusal. */
  const act = async (who: Person, mutation: string, said: object): Promise<string> => {
    keys += 1;
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const result = await send(who, `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      __typename ... on ${answerOf(mutation)} { id }
      ... on Refusal { code message messageZh } } }`, { idempotencyKey: `key ${keys}`, ...said });
    const answer = z.record(z.string(), ANSWER).parse(result)[mutation];
    return String(answer && 'code' in answer ? answer.code : answer?.id);
  };
  const open = (scheme: string, subject: string, rest: object = {}): Promise<string> =>
    act('assessor', 'openAppraisal', {
      scheme, subjectType: 'ESTATE', subjectId: idIn(subject), period: '2026', reason: '年度评定',
      ...rest,
    });
  const assess = async (appraisalId: string, marks: Marks): Promise<void> => {
    for (const [criterion, [amount, of]] of Object.entries(marks)) {
      const said = { appraisalId, criterion, amount, of, evidence: '现场核查' };
      expect(await act('assessor', 'assessCriterion', said)).toBe(appraisalId);
    }
  };
  return {
    act,
    open,
    assess,
    score: (appraisalId: string) => act('assessor', 'scoreAppraisal', { appraisalId }),
    agree: (appraisalId: string) =>
      act('reviewer', 'lookAgainAtAppraisal', { appraisalId, agrees: true, note: '复核无误' }),
    async shown(who: Person, id: string) {
      const data = await send(who, `query { appraisal(id: "${id}") { ${APPRAISAL} } }`, {});
      return z.object({ appraisal: SHOWN }).parse(data).appraisal;
    },
  };
}

/** By criterion what was found, and what it is measured by. */
export type Marks = Readonly<Record<string, readonly [amount: number, of?: number]>>;

function withEstates(district: ReferenceDistrict): ReferenceDistrict {
  const estates = [1, 2, 3, 4, 5, 6].map((n) => anEstate(n, n < 3 ? 'COMMODITY' : 'OLD'));
  const boundary = [] as const;
  const partyOrganizations = district.partyOrganizations.map((each) =>
    (each.id === idIn('building') ? { ...each, buildingId: idIn('building 1') } : each));
  return {
    ...district, estates, partyOrganizations, grids: [aGrid()], companies: [1, 2].map(aCompany),
    divisions: [{ code: COMMUNITY, name: '社区', level: 'COMMUNITY', parentCode: null, boundary }],
  };
}

function anEstate(n: number, form: EstateRow['form']): EstateRow {
  return {
    id: idIn(`estate ${n}`), code: `${COMMUNITY}00${n}`, name: `小区${n}`, form,
    managementMode: 'PROFESSIONAL', openness: 'GATED',
    division: n < 5 ? COMMUNITY : `${TENANT}002001`, builtYear: 2000, buildingCount: 1,
    householdCount: 100, population: 300, boundary: [], companyId: null, isModel: false,
  };
}

function aGrid(): GridRow {
  return {
    id: idIn('general'), code: `${COMMUNITY}Y001`, kind: 'GENERAL', name: '一般网格', parentId: null,
    division: COMMUNITY, estateId: null, households: 300, boundary: [], unitName: null,
  };
}

function aCompany(n: number): CompanyRow {
  return {
    id: idIn(`company ${n}`), creditCode: '91350100M000100Y43', name: `物业${n}`,
    division: `${TENANT}001`, registeredOn: '2020-01-01', staffCount: 50, partyMemberCount: 5,
  };
}
