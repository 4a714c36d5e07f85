import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager, Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { Migration } from '@mikro-orm/migrations';
import { CamelCasePlugin, sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { jurisdictions, sharesIn } from '@linli/kernel/actor.ts';
import type { Action, Actor, Share } from '@linli/kernel/actor.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { log } from './log.ts';
import { chassisMigrations } from './migrations/index.ts';
import { poolOptions } from './connections/pool.ts';
import type { SealedTable } from './vault/sealed.ts';

export { countStatements } from './connections/statements.ts';
export type { StatementCount } from './connections/statements.ts';
export type { EntityManager } from '@mikro-orm/postgresql';

export type MigrationClass = new (...args: ConstructorParameters<typeof Migration>) => Migration;

/** What a service keeps in its database. */
export interface ServiceOrm {
  readonly service: ServiceName;
  readonly entities: NonNullable<Options['entities']>;
  readonly migrations: readonly MigrationClass[];
  /** Where it keeps what a vault sealed. */
  readonly sealed?: readonly SealedTable[];
}

export interface Database extends AsyncDisposable {
  readonly orm: MikroORM;
}

export async function openDatabase(service: ServiceOrm, url: string): Promise<Database> {
  const orm = await MikroORM.init(ormOptions(service, url));
  return { orm, [Symbol.asyncDispose]: () => orm.close(true) };
}

/** Brings the database up to date as its owner: the chassis's tables first, then the service's. */
export async function migrate(service: ServiceOrm, ownerUrl: string): Promise<void> {
  await using database = await openDatabase(service, ownerUrl);
  await database.orm.migrator.up();
}

/**
 * One use case as the actor: a transaction whose session holds tenant and jurisdiction, and no
 * statement of which takes longer than is left.
 */
export function asActor<T>(
  database: Database,
  service: ServiceName,
  actor: Actor,
  work: (em: EntityManager) => Promise<T>,
  leftMs?: number,
): Promise<T> {
  const shares = sharesIn(actor, READ[service]);
  const variables = {
    'app.tenant': actor.tenant,
    'app.under': arrayOf(jurisdictions(actor, READ[service])),
    'app.organization': actor.organization ?? '',
    ...(shares.length > 0 && { 'app.projects': sharesOf(shares) }),
    ...(leftMs !== undefined && { statement_timeout: String(leftMs) }),
  };
  return database.orm.em.fork({ session: { variables } }).transactional(work);
}

/** One use case as a worker, which serves every tenant. Needs the worker's url. */
export function asWorker<T>(
  database: Database,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  return database.orm.em.fork().transactional(work);
}

/** One statement of a worker's, which asks only: a transaction would cost two statements more. */
export async function askAsWorker<Row>(
  database: Database,
  question: RawBuilder<Row>,
): Promise<Row[]> {
  const asking = database.orm.em.fork().getKysely().withPlugin(CAMEL_CASE);
  return (await question.execute(asking)).rows;
}

/** Whether the database answers. The ORM itself says no until something was asked of it. */
export async function answers(database: Database): Promise<boolean> {
  await asWorker(database, (em) => sql`select 1`.execute(kysely(em)));
  return true;
}

/**
 * Typed SQL over snake_case columns named in camelCase. Only inside a transaction: outside of one
 * the session holds no tenant, and a query would run on any connection of the pool.
 */
export function kysely<DB>(em: EntityManager): Kysely<DB> {
  if (!em.isInTransaction()) throw new Error('Kysely is for use inside asActor or asWorker only');
  return em.getKysely<DB>().withPlugin(CAMEL_CASE) as Kysely<DB>;
}

/** The keys inside a jsonb value are its own. */
const CAMEL_CASE = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** The action that opens the rows of a service's database. */
const READ = {
  party: 'party.read',
  property: 'property.read',
  grid: 'grid.read',
  social: 'social.read',
  petition: 'petition.read',
} as const satisfies Record<ServiceName, Action>;

/** They have no entities: the chassis writes them in plain SQL. */
const CHASSIS_TABLES = [
  'outbox', 'inbox', 'idempotency', 'deadline', 'escalation', 'profile', 'profile_line',
  'notice', 'roster_gap', 'audit', 'audit_head', 'announcement', 'resealing',
  'next_rung',
];

/** A PostgreSQL array of division codes, which are digits and need no quotes. */
function arrayOf(codes: readonly string[]): string {
  return `{${codes.filter((code) => /^\d+$/.test(code)).join(',')}}`;
}

/** A PostgreSQL array of `project@code`, whose letters need no quotes. */
function sharesOf(shares: readonly Share[]): string {
  const texts = shares.map(({ project, under }) => `${project}@${under}`);
  return `{${texts.filter((text) => /^[\w-]+@\d+$/.test(text)).join(',')}}`;
}

function ormOptions({ entities, migrations }: ServiceOrm, url: string): Options {
  return {
    clientUrl: url,
    entities,
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    colors: false,
    logger: (message) => log.debug(message),
    schemaGenerator: { skipTables: CHASSIS_TABLES },
    driverOptions: poolOptions(),
    forceUtcTimezone: true,
    sessionContext: 'transaction',
    migrations: {
      migrationsList: [...chassisMigrations, ...migrations].map((migration) => {
        return { name: migration.name, class: migration };
      }),
      snapshot: false,
      disableForeignKeys: false,
    },
  };
}
