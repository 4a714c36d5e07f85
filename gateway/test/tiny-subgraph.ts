import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph';
import { fastify } from 'fastify';
import type { FastifyRequest } from 'fastify';
import { graphql, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { z } from 'zod';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { openVerifier } from '@linli/chassis/identity.ts';


export interface TinySubgraph extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
  /** Every request that reached it, in order. */
  readonly received: Received[];
}

export interface Received {
  readonly headers: FastifyRequest['headers'];
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly actor: Actor;
  /** Whether the gateway hung up before it was answered. */
  readonly cut: () => boolean;
}

const operation = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).default({}),
});

/** A subgraph of a few lines that answers to nobody without the gateway's signature. */
export async function openTinySubgraph(options: {
  name: string;
  typeDefs: string;
  resolvers: GraphQLResolverMap<Actor>;
  identityJwks: string;
}): Promise<TinySubgraph> {
  const { name, resolvers } = options;
  const typeDefs = parse(LINK + options.typeDefs);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const verify = openVerifier(options.identityJwks, name);
  const received: Received[] = [];
  const app = fastify({ forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  const asText = async (_: unknown, text: string): Promise<string> => text;
  app.addContentTypeParser('application/json', { parseAs: 'string' }, asText);
  app.setErrorHandler((error, _, reply) =>
    reply.code(error instanceof AccessDenied ? 401 : 500).send({ leaked: String(error) }));
  app.get('/health/ready', async () => ({ ready: true }));
  app.post<{ Body: string }>('/graphql', async ({ method, url: path, headers, body }, reply) => {
    const actor = await verify({ method, path, body, headers });
    const { query, variables } = operation.parse(JSON.parse(body));
    const { raw } = reply;
    const cut = (): boolean => raw.closed && !raw.writableFinished;
    received.push({ headers, query, variables, actor, cut });
    const asked = { schema, source: query, variableValues: variables, contextValue: actor };
    const answer = await graphql(asked);
    void reply.header('x-linli-statements', '3').header('x-linli-database-ms', '1.5');
    return answer;
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    name,
    typeDefs,
    received,
    url: `${address}/graphql`,
    [Symbol.asyncDispose]: () => app.close(),
  };
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@policy"])\n`;
