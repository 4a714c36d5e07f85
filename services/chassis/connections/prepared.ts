import type { Client } from 'pg';

/**
 * Ends a statement that a connection is asked again and again: it is planned once a connection, by
 * the settings of its first time, and not each time, which costs as much as some dozen rows.
 */
export const PREPARED = '-- prepared';

const names = new Map<string, string>();

/** Lets a new connection prepare what is marked. */
export function preparing(client: Client): void {
  const query = client.query.bind(client);
  client.query = (...args) => {
    const [text, values] = args;
    if (typeof text !== 'string' || !text.endsWith(PREPARED)) return query(...args);
    return query({ name: nameOf(text), text, values });
  };
}

/** Few texts are marked, so all are kept. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `linli_${names.size}`;
  names.set(text, name);
  return name;
}
