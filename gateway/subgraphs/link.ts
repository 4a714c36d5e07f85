import type { GraphQLDataSource } from '@apollo/gateway';
import type { Signer } from '@linli/chassis/identity.ts';
import type { EntityCache } from './cache/entity-cache.ts';
import type { Send } from './exchange.ts';
import type { Roads } from './roads.ts';

/** The way to one subgraph: its sockets belong to one generation and close with it. */
export interface SubgraphLink extends GraphQLDataSource, AsyncDisposable {
  readonly name: string;
  /** Sends what is ready to be sent; throws what the client may be told. */
  readonly send: Send;
  ready(): Promise<boolean>;
}

export interface LinkOptions {
  readonly signer: Signer;
  /** How long one subgraph may take, of all the time a client's request has. */
  readonly timeoutMs: number;
  readonly roads: Roads;
  /** Whether equal queries of the same caller, under way at once, are asked once. */
  readonly coalesce?: boolean;
  /** Which entities are kept for a while, and where; none when not set. */
  readonly cache?: EntityCache | null;
}
