import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openVault } from '@linli/chassis/vault.ts';
import { SERVICES, type ServiceName } from '@linli/schemas/events/event.ts';
import { Client } from 'pg';
import { type Ask, until } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { TEST_VAULT_KEY } from '../template.ts';

const COMMAND = fileURLToPath(import.meta.resolve('@linli/chassis/vault/reseal-command.ts'));
const run = promisify(execFile);

const NEXT = randomBytes(32).toString('base64');
const AFTER = { vaultKey: NEXT, vaultCipher: 'SM4', signingKey: TEST_VAULT_KEY } as const;
const { mark } = openVault({ VAULT_KEY: NEXT, VAULT_CIPHER: 'SM4' });

/** People of four services, as they are. */
const PEOPLE = `{ estates(first: 20) { nodes {
  residents(first: 20) { nodes { id name phone } totalCount }
  volunteers(first: 20) { nodes { id name phone } totalCount } } }
  grids(first: 5) { nodes { id responsible { officer { id name phone } } } }
  partyOrganizations(first: 20) { nodes { id secretary } } }`;

let linli: Constellation;
let before: unknown;
beforeAll(async () => {
  linli = await openConstellation({ at: null });
  before = (await (await caseworker())(PEOPLE)).data;
  await linli.restart(async () => undefined, { ...AFTER, vaultKeysBefore: [TEST_VAULT_KEY] });
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

describe('A key that is rotated in a running system', () => {
  test('opens nothing yet, and everybody is shown as before', async () => {
    expect(JSON.stringify(before)).toMatch(/1[3-9]\d{9}/);
    expect((await (await caseworker())(PEOPLE)).data).toEqual(before);
  });

  test('seals everything anew, though the workers are killed half way', async () => {
    const held = await holdLastResident();
    const commands = SERVICES.map((service) => reseal(service));
    const stands = `select done::int from resealing where in_table = 'resident'
      and finished_at is null and done > 0`;
    await until(() => linli.rows<{ done: number }>('grid', stands), (rows) => rows.length === 1,
      60);
    const half = (await (await caseworker())(PEOPLE)).data;
    linli.system.workers.kill();
    await held.end();
    expect(half).toEqual(before);
    for (const said of await Promise.all(commands)) {
      const last = said.trim().split('\n').at(-1) ?? '';
      expect(JSON.parse(last)).toMatchObject({ key: mark.slice(0, -1), finished: true });
    }
    for (const service of SERVICES) expect(await sealedBefore(service)).toEqual([]);
  }, 240_000);

  test('then needs no other: everybody is shown as before, and nobody was doubled', async () => {
    await linli.restart(async () => undefined, { vaultKeysBefore: [] });
    expect((await (await caseworker())(PEOPLE)).data).toEqual(before);
  }, 180_000);
});

function caseworker(): Promise<Ask> {
  const actions = ['grid.read', 'property.read', 'party.read', 'social.read'];
  return linli.as({
    sub: 'caseworker', kind: 'PERSON', tenant: '510116',
    grants: [...actions.map((action) => `${action}@510116`), 'personal.read@510116'],
  }, 'VISIT');
}

/** Where the sealing of residents comes to stand, until the connection ends. */
async function holdLastResident(): Promise<Client> {
  const client = new Client({ connectionString: linli.databases.grid.worker });
  await client.connect();
  await client.query('begin');
  await client.query('select from resident order by id desc limit 1 for update');
  return client;
}

async function reseal(service: ServiceName): Promise<string> {
  const { stdout } = await run(process.execPath, [COMMAND], { env: {
    SERVICE: service, WORKER_DATABASE_URL: linli.databases[service].worker,
    VAULT_KEY: NEXT, VAULT_KEY_PREVIOUS: TEST_VAULT_KEY, VAULT_CIPHER: 'SM4',
  } });
  return stdout;
}

/** Columns of any table with anything in them that another key sealed: no list of ours is asked. */
async function sealedBefore(service: ServiceName): Promise<string[]> {
  const columns = await linli.rows<{ table: string; column: string }>(service, `
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'text'`);
  const looks = columns.map(({ table, column }) => `
    select '${table}.${column}' as place where exists (select from "${table}"
      where "${column}" ~ '^((aes|sm4)-[0-9a-f]{8}|v1):' and not starts_with("${column}", $1))`);
  const found = await linli.rows<{ place: string }>(service, looks.join(' union all '), [mark]);
  return found.map(({ place }) => place);
}
