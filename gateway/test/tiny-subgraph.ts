import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph';
import { fastify } from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
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
  /** How it takes what reaches it next: a list is used up, one mood a request. */
  readonly moods: { next: Mood[]; always: Mood };
  /** What it waits for before it answers anything. */
  gate: Promise<void>;
}

/**
 * Answers; never answers; says 500, or 503 and to come again; hangs up without a word; answers
 * what is no answer; tells all it knows under a code that is told to clients.
 */
export type Mood = 'WELL' | 'HANGS' | 'BREAKS' | 'BUSY' | 'RESETS' | 'LIES' | 'LEAKS';

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
  const moods: TinySubgraph['moods'] = { next: [], always: 'WELL' };
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
    await subgraph.gate;
    if (inMood(moods.next.shift() ?? moods.always, reply)) return reply;
    const asked = { schema, source: query, variableValues: variables, contextValue: actor };
    const answer = await graphql(asked);
    void reply.header('x-linli-statements', '3').header('x-linli-database-ms', '1.5');
    return answer;
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const subgraph: TinySubgraph = {
    name,
    typeDefs,
    received,
    moods,
    gate: Promise.resolve(),
    url: `${address}/graphql`,
    [Symbol.asyncDispose]: () => app.close(),
  };
  return subgraph;
}

/** Whether it has had its way already: a reply that hangs is one, too. */
function inMood(mood: Mood, reply: FastifyReply): boolean {
  switch (mood) {
    case 'WELL':
      return false;
    case 'HANGS':
      reply.hijack();
      return true;
    case 'RESETS':
      reply.hijack();
      reply.raw.socket?.resetAndDestroy();
      return true;
    case 'BREAKS':
      void reply.code(500).send({ leaked: '10.0.0.7' });
      return true;
    case 'BUSY':
      void reply.code(503).header('retry-after', '0').send({ leaked: 'busy' });
      return true;
    case 'LIES':
      void reply.send({ data: ['leaked'] });
      return true;
    case 'LEAKS':
      void reply.send({ data: { motto: null }, errors: [LEAK] });
      return true;
  }
}

/** As a driver tells it, in a place where clients look. */
const LEAK = {
  message: 'select * from petition where id = 1: connect ECONNREFUSED 10.0.0.7:5432',
  path: ['motto'],
  extensions: {
    code: 'NOT_FOUND',
    serviceName: 'people',
    stacktrace: ['at query (/srv/app/store/people.ts:7:1)'],
    response: { url: 'http://10.0.0.7:4001/graphql', body: 'leaked' },
  },
};

export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"])\n`;
