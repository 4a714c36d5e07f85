import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Asking } from '@linli/chassis/testing/serving.ts';
import { openVault } from '@linli/chassis/vault.ts';
import { askForResealing, findResealing, reseal } from '@linli/chassis/vault/resealing.ts';
import { sql } from 'kysely';
import { SEALED } from '../store/sealed.ts';
import { aRegistration, openChains, PEOPLE } from './chain-fixtures.ts';
import type { Chains } from './chain-fixtures.ts';
import { aKey, fieldOf, SHUANGLIU } from './fixtures.ts';

const caseworker = anActor({
  tenant: SHUANGLIU, purpose: 'CALL_BACK',
  grants: [`petition.read@${SHUANGLIU}`, `personal.read@${SHUANGLIU}`],
});
const [first, second, third] = Array.from({ length: 3 }, (_, n) => ({
  name: `王${n}`, phone: String(13_700_000_001 + n),
}));
const CALLERS = `{ petitions(first: 100) { nodes { id callers { name phone } } } }`;
const FOUND = `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) {
  ... on Petition { id chain { stage earlier { id } } } } }`;

let chains: Chains;
/** What a process is told before the turn, which knows the key to come; and after it. */
let keys: { readonly before: string; readonly after: string };
beforeAll(async () => {
  chains = await openChains();
  for (const caller of [first, second, third]) await chains.register({ caller });
  keys = { before: chains.vaultKey, after: '' };
});
afterAll(() => chains[Symbol.asyncDispose]());

describe.each([
  ['another key', 'AES', 'AES'],
  ['SM4 and HMAC-SM3 under another key', 'AES', 'SM4'],
  ['AES again under a third key', 'SM4', 'AES'],
] as const)('Rotated to %s', (_, from, to) => {
  let opened: AsyncDisposableStack;
  let [older, newer, late]: Asking[] = [];
  let plain: unknown;

  const resealing = (previous: readonly string[]) => ({
    database: chains.database.worker, service: 'petition', sealed: SEALED, clock: chains.clock,
    vault: openVault({ VAULT_KEY: keys.after, VAULT_KEY_PREVIOUS: previous, VAULT_CIPHER: to }),
  } as const);

  beforeAll(async () => {
    keys = { ...keys, after: randomBytes(32).toString('base64') };
    const { before, after } = keys;
    opened = new AsyncDisposableStack();
    const open = async (VAULT_KEY: string, VAULT_KEY_PREVIOUS: string, VAULT_CIPHER: string) => {
      return opened.use(await chains.beside({ VAULT_KEY, VAULT_KEY_PREVIOUS, VAULT_CIPHER }));
    };
    older = await open(before, after, from);
    newer = await open(after, before, to);
    late = await open(after, '', to);
    plain = await older.data(caseworker, CALLERS);
    await asWorker(chains.database.worker, (em) =>
      askForResealing(em, resealing([]).vault.mark, chains.clock.now()));
  });
  afterAll(async () => {
    await opened.disposeAsync();
    keys = { ...keys, before: keys.after };
  });

  test('a worker that does not hold the key before changes nothing', async () => {
    const before = await marks();
    await expect(reseal(resealing([]))).rejects.toThrow(/does not hold/);
    expect(await marks()).toEqual(before);
  });

  test('half of the way everybody is found by both processes, and nobody twice', async () => {
    await reseal(resealing([keys.before]), 1);
    await reseal(resealing([keys.before]), 1);
    expect([...(await marks()).values()].toSorted()).toContainEqual(2);
    for (const caller of [first, second, third]) {
      expect(await foundBy(newer, caller)).toBe('ATTACHED');
      expect(await foundBy(older, caller)).toBe('ATTACHED');
    }
    const unknown = { name: '赵六', phone: String(13_800_000_000 + Date.now() % 1e6) };
    const both = await Promise.all([foundBy(newer, unknown), foundBy(older, unknown)]);
    expect(both.toSorted()).toEqual(['ATTACHED', 'REGISTERED']);
    plain = await older?.data(caseworker, CALLERS);
    expect(await newer?.data(caseworker, CALLERS)).toEqual(plain);
  });

  test('it goes on where it stopped, with two workers at once, and then the old key may go',
    async () => {
      const { vault: { mark } } = resealing([]);
      const isOver = () => asWorker(chains.database.worker, async (em) =>
        (await findResealing(em, mark))?.finishedAt !== null);
      while (!(await isOver())) {
        await Promise.all([1, 2].map(() => reseal(resealing([keys.before]), 2)));
      }
      expect([...(await marks()).keys()]).toEqual([mark.slice(0, -1)]);
      expect(await late?.data(caseworker, CALLERS)).toEqual(plain);
      for (const caller of [first, second, third]) {
        expect(await foundBy(late, caller)).toBe('ATTACHED');
      }
    });

  test('each batch is on record, with what was sealed and never with what it says', async () => {
    const { rows } = await asWorker(chains.database.worker, (em) => sql`
      select distinct kind, subject, fields, outcome, actor, tenant, length(body) as body
      from audit where action = 'resealPersonalData'`.execute(kysely(em)));
    expect(rows).toEqual([{
      kind: 'WRITE', subject: 'caller', fields: ['name_sealed', 'phone_sealed', 'phone_index'],
      outcome: 'DONE', actor: 'petition_worker', tenant: SHUANGLIU, body: 64,
    }]);
  });
});

/** ATTACHED where the same person's petition was found; REGISTERED where there is none. */
async function foundBy(asking: Asking | undefined, caller: unknown): Promise<unknown> {
  const input = { ...aRegistration({ caller }), idempotencyKey: aKey() };
  const data = await asking?.data(PEOPLE.intake, FOUND, { input });
  return fieldOf(fieldOf(fieldOf(data, 'registerPetition'), 'chain'), 'stage');
}

/** How many callers each key sealed. */
async function marks(): Promise<ReadonlyMap<string, number>> {
  const { rows } = await asWorker(chains.database.worker, (em) =>
    sql<{ mark: string; count: number }>`select split_part(phone_sealed, ':', 1) as mark,
      count(*)::int as count from caller group by 1`.execute(kysely(em)));
  return new Map(rows.map(({ mark, count }) => [mark, count]));
}
