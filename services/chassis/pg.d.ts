/** What Linli uses of `pg`, which ships no types of its own. */
declare module 'pg' {
  import type { EventEmitter } from 'node:events';

  export interface QueryResult<Row> {
    readonly rows: Row[];
    readonly rowCount: number | null;
  }

  export interface PoolConfig {
    connectionString?: string;
    connectionTimeoutMillis?: number;
    idleTimeoutMillis?: number;
    max?: number;
    keepAlive?: boolean;
    Client?: typeof Client;
    options?: string;
  }

  /** Planned once a connection, by its name. */
  export interface Prepared {
    readonly name: string;
    readonly text: string;
    readonly values?: readonly unknown[] | undefined;
  }

  export class Client extends EventEmitter {
    connection?: { stream?: unknown };
    constructor(config: PoolConfig);
    connect(): Promise<void>;
    end(): Promise<void>;
    query<Row>(
      text: string | Prepared,
      values?: readonly unknown[],
    ): Promise<QueryResult<Row>>;
    escapeIdentifier(name: string): string;
    escapeLiteral(text: string): string;
  }

  export interface PoolClient extends Client {
    release(broken?: boolean): void;
  }

  export class Pool extends EventEmitter {
    constructor(config: PoolConfig);
    connect(callback?: (error: Error, client: PoolClient) => void): Promise<PoolClient>;
    query<Row>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
    end(): Promise<void>;
  }

  export class TypeOverrides {
    setTypeParser(oid: number, parse: (text: string) => unknown): void;
    getTypeParser(oid: number, format?: string): (text: string) => unknown;
  }
}
