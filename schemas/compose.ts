import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { settle } from './committed.ts';
import { SERVICES } from './events/event.ts';
import type { ServiceName } from './events/event.ts';
import { publish } from './published.ts';
import { sdlOf } from './sdl.ts';

/** Where the subgraphs are when embedded; elsewhere the gateway's configuration decides. */
export const SUBGRAPH_URLS = {
  party: 'http://127.0.0.1:4011/graphql',
  property: 'http://127.0.0.1:4012/graphql',
  grid: 'http://127.0.0.1:4013/graphql',
  social: 'http://127.0.0.1:4014/graphql',
  petition: 'http://127.0.0.1:4015/graphql',
} as const satisfies Record<ServiceName, string>;

/** The subgraphs do not fit together. */
export class CompositionError extends Error {}

/** A subgraph on its way into the supergraph. */
export interface Part {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

export interface Composed {
  readonly supergraph: string;
  /** What a client sees of it. */
  readonly api: GraphQLSchema;
}

/** The supergraph of the five SDLs as they are now; throws at what does not compose. */
export function composeSupergraph(sdl: (service: ServiceName) => string = sdlOf): string {
  return compose(partsOf(sdl)).supergraph;
}

export function partsOf(sdl: (service: ServiceName) => string = sdlOf): Part[] {
  return SERVICES.map((name) => {
    return { name, url: SUBGRAPH_URLS[name], typeDefs: publish(parse(sdl(name))) };
  });
}

export function compose(parts: readonly Part[]): Composed {
  const result = composeServices([...parts]);
  if (result.errors) throw refusedFor(result.errors.map(({ message }) => message));
  const hints = hintsOf(result.hints);
  if (hints.length > 0) throw refusedFor(hints);
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: result.schema.toAPISchema().toGraphQLJSSchema(),
  };
}

function refusedFor(problems: readonly string[]): CompositionError {
  return new CompositionError(`The subgraphs do not compose:\n- ${problems.join('\n- ')}`);
}

/** Debugging hints only tell what we meant: that each subgraph has refusals of its own. */
const TOLERATED = 'DEBUG';

interface Hint {
  readonly definition: { readonly code: string; readonly level: { readonly name: string } };
  readonly message: string;
}

function hintsOf(hints: readonly Hint[]): string[] {
  return hints
    .filter(({ definition }) => definition.level.name !== TOLERATED)
    .map(({ definition, message }) => `${definition.code}: ${message}`);
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
