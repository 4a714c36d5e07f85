import { Client } from 'pg';
import { StartError } from './process.ts';

/** Statements of whoever runs the cluster: roles, databases, functions. Never of a use case. */
export interface Admin extends AsyncDisposable {
  run(statement: string, values?: readonly unknown[]): Promise<void>;
  holds(question: string, values?: readonly unknown[]): Promise<boolean>;
  name(identifier: string): string;
  text(literal: string): string;
}

export async function openAdmin(url: string): Promise<Admin> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await connect(client, url);
  return {
    run: async (statement, values) => void (await client.query(statement, values)),
    holds: async (question, values) => (await client.query(question, values)).rows.length > 0,
    name: (identifier) => client.escapeIdentifier(identifier),
    text: (literal) => client.escapeLiteral(literal),
    [Symbol.asyncDispose]: () => client.end(),
  };
}

/** The same server and login, another database. */
export function inDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

/** The same server and database, another login. */
export function asRole(url: string, username: string, password: string): string {
  return Object.assign(new URL(url), { username, password }).href;
}

async function connect(client: Client, url: string): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    const why = error instanceof Error ? error.message || String(error) : String(error);
    throw new StartError(`PostgreSQL at ${host}${pathname} does not let us in: ${why}`);
  }
}
