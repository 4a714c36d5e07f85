import { composeServices } from '@apollo/composition';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { newIdentityKeys } from '@linli/chassis/identity.ts';
import { newSigningKeys, withSignature } from '@linli/schemas/signature.ts';
import { openIssuer } from '../issuer/issuer.ts';
import type { Issuer, Minted } from '../issuer/issuer.ts';
import { demoMachines, demoPeople } from '../issuer/demo-people.ts';
import { serve } from '../serving.ts';
import { openTinySubgraph } from './tiny-subgraph.ts';
import type { TinySubgraph } from './tiny-subgraph.ts';

/** A gateway before two small subgraphs and a real issuer, each on a port of loopback. */
export interface Graph extends AsyncDisposable {
  readonly url: string;
  readonly issuer: Issuer;
  readonly people: TinySubgraph;
  readonly posts: TinySubgraph;
  readonly supergraphFile: string;
  readonly env: Record<string, string>;
  ask(query: string, options?: Asking): Promise<Answer>;
}

export interface Asking {
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
  readonly variables?: Record<string, unknown>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.unknown().optional(),
        extensions: z.record(z.string(), z.unknown()),
      }),
    )
    .default([]),
});

export const anOfficer: Exclude<Minted, string> = {
  sub: 'an-officer',
  kind: 'PERSON',
  tenant: '510116',
  grants: ['grid.read@510116', 'petition.read@510116001'],
  organization: null,
};

export async function openGraph(
  overrides: Record<string, string> = {}, keys = newIdentityKeys(),
): Promise<Graph> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'linli-gateway-'));
  opened.defer(() => rm(folder, { recursive: true }));
  const issuer = opened.use(
    await openIssuer({
      port: 0,
      keyFile: join(folder, 'issuer.json'),
      people: demoPeople({ department: 'department-1' }),
      machines: demoMachines,
    }),
  );
  const people = opened.use(await openTinySubgraph({ ...PEOPLE, identityJwks: keys.subgraphJwks }));
  const posts = opened.use(await openTinySubgraph({ ...POSTS, identityJwks: keys.subgraphJwks }));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, withSignature(compose([people, posts]), SIGNING.private));
  const env = {
    PORT: '0',
    SUPERGRAPH: supergraphFile,
    SUPERGRAPH_KEYS: JSON.stringify([SIGNING.public]),
    UNREGISTERED_CLIENTS: 'INTERNAL',
    ISSUERS: JSON.stringify([{
      issuer: issuer.url, audience: 'https://linli.local/graph', algorithms: ['ES256'],
      revocationUri: issuer.revocationUri,
    }]),
    IDENTITY_PRIVATE_JWK: keys.privateJwk,
    ...overrides,
  };
  const { url } = opened.use(await serve(env));
  const kept = opened.move();
  const token = await issuer.mint(anOfficer);
  return {
    url, issuer, people, posts, supergraphFile, env,
    ask: (query, options) => ask(url, query, { token, ...options }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** What the supergraphs of tests are signed by. */
export const SIGNING = newSigningKeys();

type Composed = Pick<TinySubgraph, 'name' | 'url' | 'typeDefs'>;

export function compose(subgraphs: readonly Composed[]): string {
  const { supergraphSdl, errors } = composeServices([...subgraphs]);
  if (!supergraphSdl) throw new AggregateError(errors ?? []);
  return supergraphSdl;
}

async function ask(url: string, query: string, asking: Asking): Promise<Answer> {
  const { token, headers, variables } = asking;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
  const { data, errors } = answer.parse(await response.json());
  return { status: response.status, headers: response.headers, data, errors };
}

const PEOPLE = {
  name: 'people',
  typeDefs: `
    type Query {
      motto: String
      officer(id: ID!): Officer
      broken: String
      sealed: String @requiresScopes(scopes: [["petition.supervise"], ["petition.read", "grid.whistle"]])
      ruled: String @policy(policies: [["nobody-wrote-it"]])
      found: [Found!]!
    }
    interface Found { id: ID! note: String }
    type Keys implements Found {
      id: ID!
      note: String @requiresScopes(scopes: [["petition.supervise"]])
    }
    type Purse implements Found { id: ID! note: String }
    type Mutation { rename(id: ID!, name: String!): Officer }
    type Officer @key(fields: "id") {
      id: ID! name: String badge: String! shift(hours: Float!): String
      salary: Int @requiresScopes(scopes: [["petition.supervise"]])
      oath: String! @requiresScopes(scopes: [["petition.supervise"]])
    }
  `,
  resolvers: {
    Query: {
      motto: () => '邻里',
      sealed: () => 'opened',
      ruled: () => 'opened',
      found: () => [
        { __typename: 'Keys', id: 'k', note: 'of the vault' },
        { __typename: 'Purse', id: 'p', note: 'empty' },
      ],
      officer: (_: unknown, { id }: { id: string }) => officer(id),
      broken: () => {
        throw new Error('password=hunter2 at 10.0.0.7');
      },
    },
    Mutation: {
      rename: async (_: unknown, { id, name }: Record<'id' | 'name', string>) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { ...officer(id), name };
      },
    },
    Officer: {
      __resolveReference: async ({ id }: { id: string }) => {
        if (id === 'broken') throw new Error('row 4711 is bad');
        return id === 'ghost' ? null : officer(id);
      },
    },
  },
};

function officer(id: string) {
  return { id, name: `Officer ${id}`, badge: `B-${id}`, salary: 9_000, oath: `I, ${id}` };
}

const POSTS = {
  name: 'posts',
  typeDefs: `
    type Query {
      posts(officers: [ID!]!): [Post!]! hung: String who: String
      petition(id: ID!): Petition @requiresScopes(scopes: [["petition.read"]])
    }
    type Subscription {
      petitionChanged(id: ID, under: ID): Petition @requiresScopes(scopes: [["petition.read"]])
    }
    type Petition {
      id: ID! officer: Officer text(words: Int): String
      file: String @requiresScopes(scopes: [["petition.supervise"]])
    }
    type Post { title: String! officer: Officer }
    type Officer @key(fields: "id") {
      id: ID!
      posts(first: Int = 20): [Post!]! @listSize(
        assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false
      )
    }
  `,
  resolvers: {
    Query: {
      posts: (_: unknown, { officers }: { officers: string[] }) =>
        officers.map((id, at) => ({ title: `Post ${at}`, officer: { id } })),
      hung: () => new Promise(() => {}),
      who: (_: unknown, __: unknown, { id }: { id: string }) => id,
      petition: (_: unknown, { id }: { id: string }) =>
        id.startsWith('hidden') ? null : { id, officer: { id: 'a' }, text: '路灯', file: 'F' },
    },
    Officer: { posts: () => [] },
  },
};
