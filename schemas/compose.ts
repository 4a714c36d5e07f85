import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { settle } from './committed.ts';
import { SERVICES } from './events/event.ts';
import type { ServiceName } from './events/event.ts';
import { sdlOf } from './sdl.ts';

/** Where the subgraphs are when embedded; elsewhere the gateway's configuration decides. */
export const SUBGRAPH_URLS = {
  party: 'http://127.0.0.1:4011/graphql',
  property: 'http://127.0.0.1:4012/graphql',
  grid: 'http://127.0.0.1:4013/graphql',
  social: 'http://127.0.0.1:4014/graphql',
  petition: 'http://127.0.0.1:4015/graphql',
} as const satisfies Record<ServiceName, string>;

/** The five subgraphs do not fit together. */
export class CompositionError extends Error {}

/** The supergraph of the five SDLs as they are now; throws at what does not compose. */
export function composeSupergraph(sdl: (service: ServiceName) => string = sdlOf): string {
  const services = SERVICES.map((name) => {
    return { name, url: SUBGRAPH_URLS[name], typeDefs: parse(sdl(name)) };
  });
  const { supergraphSdl, errors } = composeServices(services);
  if (errors || supergraphSdl === undefined) {
    const problems = (errors ?? []).map(({ message }) => `- ${message}`);
    throw new CompositionError(`The subgraphs do not compose:\n${problems.join('\n')}`);
  }
  return `${supergraphSdl.trim()}\n`;
}

function main(check: boolean): boolean {
  const url = new URL('supergraph.graphql', import.meta.url);
  return settle({ url, text: composeSupergraph(), command: 'npm run compose' }, check);
}

if (import.meta.main) {
  try {
    if (!main(process.argv.includes('--check'))) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
