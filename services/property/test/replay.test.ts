import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { DAY } from '@linli/kernel/civil.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { enterCredit, entryOf } from '../commands/enter-credit.ts';
import { counterEntry, keepEntry, releaseEntry, suspendEntry } from '../commands/keep-entry.ts';
import { publishScore } from '../commands/publish-score.ts';
import { fold } from '../domain/credit.ts';
import { ruleNamed } from '../domain/rulebook.ts';
import { countUnbalanced, findScore, insertSheet } from '../store/credit-entries.ts';
import { readHistories } from '../store/credit-histories.ts';
import { readBooks } from '../store/credit-law.ts';
import { lockSubject, readHistory } from '../store/subjects.ts';
import { insertDefaultVersion } from './credit-versions.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const NOW = new Date('2027-06-01T10:00:00+08:00');
const START = new Date('2025-06-01T00:00:00+08:00').getTime();
const SPAN = 700;
const at = (days: number): Date => new Date(START + days * DAY);

/** Two systems that hear the same, each in an order of its own. */
let systems: [Serving, Serving];

beforeAll(async () => {
  systems = [await openServing(NOW.toISOString()), await openServing(NOW.toISOString())];
  for (const { load, database } of systems) {
    await load(aDistrict(HERE));
    await insertDefaultVersion(database.worker, {
      tenant: HERE, version: 2, validFrom: at(SPAN / 2),
      figures: { BASE: { start: 75, most: 90 }, CAP: { good: 12 } },
    });
  }
}, 60_000);
afterAll(async () => {
  for (const system of systems) await system[Symbol.asyncDispose]();
});

describe('X-14 信用评分引擎: a ledger that arrived in another order', () => {
  test.each([[7, 0], [20_261_123, 1]])(
    'leads at every instant to the same credit, bit for bit: seed %i', async (seed, n) => {
      const random = dice(seed);
      const company = companyId(n);
      const conduct = Array.from({ length: 70 }, (_, k) => anyConduct(company, k, random));
      const sheets = Array.from({ length: 10 }, (_, k) => anySheet(company, k, random));
      const all = [...conduct.flat(), ...sheets];
      const [one, other] = [arrival(all, random), arrival(all, random)];
      expect(one.map(({ name }) => name)).not.toEqual(other.map(({ name }) => name));
      await hear(systems[0], one);
      await hear(systems[1], other);
      const first = await standing(systems[0], company);
      const second = await standing(systems[1], company);
      expect(second).toEqual(first);
      expect(new Set(first.states).size).toBe(5);
    }, 120_000);

  test('has no line that is not what its rule gave', async () => {
    expect(await asWorker(systems[0].database.worker, countUnbalanced)).toBe(0);
  });
});

/** Something that arrives, and what is to have arrived before it. */
interface Happening {
  readonly name: string;
  readonly after: string | null;
  hear(em: EntityManager): Promise<unknown>;
}

const BY_HAND = ['STAR_RATING', 'SHARED_SPACE', 'HONOUR_PROVINCE', 'PENALTY', 'SERIOUS_EVENT'];

function anyConduct(company: string, k: number, random: Dice): Happening[] {
  const eventId = idOf(company, 'event', k);
  const entryId = idOf('credit-entry', eventId);
  const confirmedAt = at(random(SPAN));
  const name = `conduct ${k}`;
  const said = {
    tenant: HERE, subjectKind: 'COMPANY', subjectId: company, confirmedAt, about: '0301',
    evidence: { topic: 'petition.upheld', eventId, petitionId: null, estateId: null },
  } as const;
  const rule = BY_HAND[random(8)];
  const facts = { overdue: random(2) === 0 };
  const conduct: Happening = { name, after: null, hear: (em) => {
    return rule === undefined ? enterCredit(em, { ...said, facts }, NOW) : enter(em, said, rule);
  } };
  const later = (): Date => new Date(confirmedAt.getTime() + random(200) * DAY);
  const countered: Happening = { name: `counter ${k}`, after: name, hear: (em) => {
    const made = { reason: 'withdrawn', caseId: eventId, now: NOW, at: takenAt };
    return counterEntry(em, entryId, made);
  } };
  const takenAt = later();
  const from = later();
  const until = new Date(from.getTime() + (1 + random(150)) * DAY);
  const made = { caseId: idOf(eventId, 'case'), now: NOW };
  const suspended: Happening[] = [
    { name: `suspend ${k}`, after: name,
      hear: (em) => suspendEntry(em, entryId, { ...made, at: from }) },
    { name: `release ${k}`, after: name,
      hear: (em) => releaseEntry(em, entryId, { ...made, at: until }) },
  ];
  const fate = random(10);
  return [conduct, ...(fate < 2 ? [countered] : []), ...(fate > 6 ? suspended : [])];
}

async function enter(
  em: EntityManager, said: Parameters<typeof entryOf>[0], code: string,
): Promise<void> {
  const rule = ruleNamed((await readBooks(em, HERE)).at(said.confirmedAt), code);
  const subject = await lockSubject(em, { kind: 'COMPANY', id: said.subjectId, tenant: HERE });
  if (!rule || !subject) throw new Error(`Nothing says anything of ${code}`);
  await keepEntry(em, subject, entryOf(said, rule, { now: NOW, enteredBy: 'officer' }), NOW);
}

function anySheet(company: string, k: number, random: Dice): Happening {
  const level = (['STREET', 'COUNTY', 'CITY'] as const)[random(3)] ?? 'CITY';
  const sheet = {
    id: idOf(company, 'sheet', k), tenant: HERE, subjectKind: 'COMPANY', subjectId: company,
    period: random(2) === 0 ? '2025' : '2026', level, scorer: level, points: random(101),
    weight: 30, rule: 'R-K-09', profile: 'CREDIT_DEFAULT', profileVersion: 1, evidence: '评分表',
    scoredAt: at(random(SPAN)), scoredBy: 'scorer',
  } as const;
  return { name: `sheet ${k}`, after: null, async hear(em) {
    const subject = await lockSubject(em, { kind: 'COMPANY', id: company, tenant: HERE });
    if (!subject) throw new Error('The company is gone');
    await insertSheet(em, sheet);
    await publishScore(em, subject, { at: NOW, entryId: null }, NOW);
  } };
}

/** Any order, but nothing about an entry before the entry. */
function arrival(all: readonly Happening[], random: Dice): Happening[] {
  const left = [...all];
  const arrived: Happening[] = [];
  const known = new Set<string>();
  while (left.length > 0) {
    const open = left.filter(({ after }) => after === null || known.has(after));
    const next = open[random(open.length)];
    if (!next) throw new Error('Nothing can arrive');
    left.splice(left.indexOf(next), 1);
    known.add(next.name);
    arrived.push(next);
  }
  return arrived;
}

async function hear({ database }: Serving, happenings: readonly Happening[]): Promise<void> {
  for (const happening of happenings) await asWorker(database.worker, (em) => happening.hear(em));
}

/** All that is to be the same: what was published, and the credit of a hundred instants. */
function standing({ database }: Serving, company: string) {
  return asWorker(database.worker, async (em) => {
    const registeredAt = new Date('2010-05-04T00:00:00+08:00');
    const history = await readHistory(em, { id: company, registeredAt });
    const asked = { id: company, registeredAt, asOf: null };
    const minimal = (await readHistories(em, [asked])).get(company);
    const books = await readBooks(em, HERE);
    const credits = Array.from({ length: 100 }, (_, k) => at(k * SPAN / 90)).map((asOf) => {
      const credit = fold(history, books.at(asOf), asOf);
      const bulk = minimal && fold(minimal, books.at(asOf), asOf);
      expect([bulk?.score, bulk?.grade, bulk?.base]).toEqual(
        [credit.score, credit.grade, credit.base]);
      return credit;
    });
    const states = credits.flatMap(({ entries }) => entries.map(({ state }) => state));
    const { entryId: _, ...published } = (await findScore(em, company)) ?? { entryId: null };
    return { published, credits, states };
  });
}

type Dice = (sides: number) => number;

/** A small generator of our own, so that a failure can be had again. */
function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
