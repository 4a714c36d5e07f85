import { SERVICES } from '@linli/schemas/events/event.ts';
import type { Constellation } from '../constellation.ts';

interface Sent {
  readonly id: string;
  readonly what: string;
  readonly subscriber: string;
  readonly delivered: boolean;
}

/** What is wrong with what services told each other, and with what came of it, a line each. */
export async function faultsOfMessages(linli: Constellation): Promise<string[]> {
  const handled = new Map<string, string>();
  for (const service of SERVICES) {
    const rows = await linli.rows<{ id: string; state: string }>(service, INBOX);
    for (const { id, state } of rows) handled.set(`${id} ${service}`, state);
  }
  const faults: string[] = [];
  for (const service of SERVICES) {
    const sent = await linli.rows<Sent>(service, OUTBOX);
    faults.push(...twice(sent.map(({ what }) => what)).map((what) => `${what} was told twice`));
    for (const { id, what, subscriber, delivered } of sent) {
      const state = handled.get(`${id} ${subscriber}`) ?? 'never received';
      if (!delivered) faults.push(`${what} was never acknowledged`);
      if (state !== 'PROCESSED') faults.push(`${what} is ${state} at ${subscriber}`);
    }
  }
  return [
    ...faults, ...await faultsOfNotices(linli), ...await faultsOfWhistles(linli),
    ...await faultsOfCredit(linli),
  ];
}

/** How many events of upheld petitions stand in the ledger of credit. */
export async function countUpheld(linli: Constellation): Promise<number> {
  return (await linli.rows('property', ENTRIES)).length;
}

const INBOX = 'select id, state from inbox';
const OUTBOX = `select id, subscriber, delivered_at is not null delivered,
  topic || ' to ' || subscriber || ' ' || payload what from outbox`;

const ENTRIES = `select event_id id from credit_entry
  where evidence->>'topic' = 'petition.upheld' and counters is null order by 1`;
const UPHELD = "select id from outbox where topic = 'petition.upheld' order by 1";

/** Each upheld petition is counted once. */
async function faultsOfCredit(linli: Constellation): Promise<string[]> {
  const told = await linli.rows<{ id: string }>('petition', UPHELD);
  const entered = await linli.rows<{ id: string }>('property', ENTRIES);
  return differences('upheld petition', told, entered);
}

const OWED = `select deadline_id || ' ' || rung || ' ' || (holder->>'person') id from escalation
  where holder->>'person' is not null order by 1`;
const NOTICES = `select deadline_id || ' ' || rung || ' ' || person id from notice
  where role = 'OWES' order by 1`;

/** Whoever owes a step is told of each rung once. */
async function faultsOfNotices(linli: Constellation): Promise<string[]> {
  const owed = await linli.rows<{ id: string }>('petition', OWED);
  const told = await linli.rows<{ id: string }>('petition', NOTICES);
  return differences('notice', owed, told);
}

const CALLS = `select subject_id || ' ' || (extract(epoch from due_at) * 1000)::bigint id
  from escalation where action = 'WHISTLE' order by 1`;
const WHISTLES = `select petition_id || ' ' || (extract(epoch from blown_at) * 1000)::bigint id
  from whistle where petition_id is not null order by 1`;

/** Each call of a street blew one whistle, at the instant the rung was due. */
async function faultsOfWhistles(linli: Constellation): Promise<string[]> {
  const called = await linli.rows<{ id: string }>('petition', CALLS);
  const blown = await linli.rows<{ id: string }>('grid', WHISTLES);
  return differences('whistle', called, blown);
}

type Named = readonly { readonly id: string }[];

function differences(what: string, expected: Named, found: Named): string[] {
  const owed = new Set(expected.map(({ id }) => id));
  const there = new Set(found.map(({ id }) => id));
  return [
    ...twice(found.map(({ id }) => id)).map((id) => `${what} ${id} is there twice`),
    ...[...owed.difference(there)].map((id) => `${what} ${id} is missing`),
    ...[...there.difference(owed)].map((id) => `${what} ${id} is nobody's`),
  ];
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
