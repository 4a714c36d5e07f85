import type { ServiceName } from '@linli/schemas/events/event.ts';
import { asRole, inDatabase, openAdmin } from './admin.ts';
import type { Admin } from './admin.ts';
import { migrateQueue } from './queue.ts';

/** How a service's processes sign in to its database. */
export interface DatabaseUrls {
  /** The API's: owns nothing, and sees what its session may. */
  readonly api: string;
  /** The workers' and loaders': owns nothing, and serves every tenant. */
  readonly worker: string;
  /** Owns the tables. For migrations alone. */
  readonly owner: string;
}

export interface ServiceUrls {
  readonly services: Readonly<Record<ServiceName, DatabaseUrls>>;
  /** Where BullMQ keeps its jobs while there is no Redis. */
  readonly queue: string;
}

export type PasswordOf = (role: string) => string;

/** Makes every role and database that is missing, and keeps those that are there. */
export async function bootstrapDatabases(
  adminUrl: string,
  services: readonly ServiceName[],
  passwordOf: PasswordOf,
): Promise<ServiceUrls> {
  const made = new Map<ServiceName, DatabaseUrls>();
  for (const service of services) {
    const place = { service, database: service, passwordOf };
    made.set(service, await createServiceDatabase(adminUrl, place));
  }
  const queue = await createQueueDatabase(adminUrl, { database: 'queue', passwordOf });
  return { services: Object.fromEntries(made) as Record<ServiceName, DatabaseUrls>, queue };
}

/** One service's database, under whatever name, with the roles that every such database shares. */
export async function createServiceDatabase(
  adminUrl: string,
  place: { service: ServiceName; database: string; passwordOf: PasswordOf },
): Promise<DatabaseUrls> {
  const roles = {
    api: place.service,
    worker: `${place.service}_worker`,
    owner: `${place.service}_owner`,
  };
  await alone(adminUrl, async (admin) => {
    for (const role of Object.values(roles)) await makeRole(admin, role, place.passwordOf(role));
    await makeDatabase(admin, place.database, roles.owner, Object.values(roles));
  });
  await using inside = await openAdmin(inDatabase(adminUrl, place.database));
  await inside.run(`${SESSION_FUNCTIONS} ${defaultGrants(inside, roles)}`);
  const urlOf = (role: string): string =>
    asRole(inDatabase(adminUrl, place.database), role, place.passwordOf(role));
  return { api: urlOf(roles.api), worker: urlOf(roles.worker), owner: urlOf(roles.owner) };
}

/** BullMQ's database belongs to a role that can open no other. */
export async function createQueueDatabase(
  adminUrl: string,
  { database, passwordOf }: { database: string; passwordOf: PasswordOf },
): Promise<string> {
  await alone(adminUrl, async (admin) => {
    await makeRole(admin, QUEUE_ROLE, passwordOf(QUEUE_ROLE));
    await makeDatabase(admin, database, QUEUE_ROLE, [QUEUE_ROLE]);
  });
  const url = asRole(inDatabase(adminUrl, database), QUEUE_ROLE, passwordOf(QUEUE_ROLE));
  await migrateQueue(url);
  return url;
}

const QUEUE_ROLE = 'queue';

/** Who bootstraps does so alone: roles belong to the cluster, and two makers would collide. */
async function alone(adminUrl: string, work: (admin: Admin) => Promise<void>): Promise<void> {
  await using admin = await openAdmin(adminUrl);
  await admin.run('select pg_advisory_lock($1)', [LOCK]);
  await work(admin);
}

/** Any number, as long as it is this one. */
const LOCK = 510_116;

async function makeRole(admin: Admin, role: string, password: string): Promise<void> {
  const known = await admin.holds('select 1 from pg_roles where rolname = $1', [role]);
  const login = `login nosuperuser nocreatedb nocreaterole nobypassrls`;
  const secret = `password ${admin.text(password)}`;
  await admin.run(`${known ? 'alter' : 'create'} role ${admin.name(role)} ${login} ${secret}`);
}

/** Nobody opens a database but its own roles. */
async function makeDatabase(
  admin: Admin,
  database: string,
  owner: string,
  guests: readonly string[],
): Promise<void> {
  const name = admin.name(database);
  if (!(await admin.holds('select 1 from pg_database where datname = $1', [database]))) {
    await admin.run(`create database ${name} owner ${admin.name(owner)} template template0`);
  }
  await admin.run(`alter database ${name} set timezone to 'UTC'`);
  await admin.run(`revoke all on database ${name} from public`);
  await admin.run(`grant connect on database ${name} to ${guests.map(admin.name).join(', ')}`);
}

/** What row-level security reads: the session's tenant, and LIKE patterns of its jurisdiction. */
const SESSION_FUNCTIONS = `
create or replace function app_tenant() returns text language sql stable parallel safe
as $$ select nullif(current_setting('app.tenant', true), '') $$;
create or replace function app_under() returns text[] language sql stable parallel safe
as $$ select array_agg(code || '%')
  from unnest(nullif(current_setting('app.under', true), '')::text[]) as code $$;
`;

/**
 * Whatever the owner makes, both logins may read and write, and delete nothing; a migration takes
 * back what else they may not, and gives what is kept for a time only.
 */
function defaultGrants(
  { name }: Admin,
  { api, worker, owner }: { api: string; worker: string; owner: string },
): string {
  const logins = `${name(api)}, ${name(worker)}`;
  const byDefault = `alter default privileges for role ${name(owner)} in schema public`;
  return `
    ${byDefault} revoke delete on tables from ${logins};
    ${byDefault} grant select, insert, update on tables to ${logins};
    ${byDefault} grant usage on sequences to ${logins};`;
}
