import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { readFileSync } from 'node:fs';
import { contest } from './contest.ts';

/** Hive Gateway 2; with `--rust` it plans with Hive's planner in Rust. */
await contest(async ({ supergraph, port }) => {
  const gateway = createGatewayRuntime({
    supergraph: readFileSync(supergraph, 'utf8'),
    logging: false,
    landingPage: false,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => {
        return { authorization: request.headers.get('authorization') ?? '' };
      },
    },
    ...(process.argv.includes('--rust') && { unifiedGraphHandler }),
  });
  const server = createServer(gateway);
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(port, '127.0.0.1', resolve);
  await listening;
  return async () => {
    server.closeAllConnections();
    await gateway[Symbol.asyncDispose]();
  };
});
