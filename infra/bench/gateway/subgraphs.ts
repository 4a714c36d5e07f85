import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { run } from '@linli/chassis/process.ts';
import { parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { PARTS, type Part } from './graph.ts';

/** What the subgraphs were asked since they last told. */
export interface Asked {
  calls: number;
  bytes: number;
}

const asked: Asked = { calls: 0, bytes: 0 };

/** The subgraphs of the bench in one process, quick, so that the gateway is what is measured. */
await run(async (stopped) => {
  const servers = await Promise.all(PARTS.map(open));
  process.send?.(Object.fromEntries(servers.map(({ name, url }) => [name, url])));
  process.on('message', () => {
    process.send?.({ ...asked });
    Object.assign(asked, { calls: 0, bytes: 0 });
  });
  await stopped;
  for (const { server } of servers) server.closeAllConnections();
});

async function open({ name, typeDefs, resolvers }: Part) {
  const answer = answering(buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]));
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks);
      asked.calls += 1;
      asked.bytes += body.length;
      const text = body.length > 0 ? await answer(body.toString()) : '{"ready":true}';
      response.writeHead(200, {
        'content-type': 'application/json', 'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  });
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await listening;
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port was given');
  return { name, server, url: `http://127.0.0.1:${address.port}/graphql` };
}

/** Each query is compiled once. */
function answering(schema: ReturnType<typeof buildSubgraphSchema>) {
  const compiled = new Map<string, (variables: object) => unknown>();
  const compile = (query: string) => {
    const made = compileQuery(schema, parse(query));
    if (!isCompiledQuery(made)) return () => made;
    return (variables: object) => made.query({}, {}, variables);
  };
  return async (body: string): Promise<string> => {
    const { query, variables } = JSON.parse(body) as { query: string; variables?: object };
    const execute = compiled.get(query) ?? compile(query);
    compiled.set(query, execute);
    return JSON.stringify(await execute(variables ?? {}) as ExecutionResult);
  };
}
