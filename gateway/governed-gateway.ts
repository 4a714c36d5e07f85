import type { GraphQLSchema } from 'graphql';
import { StartError } from '@linli/chassis/process.ts';
import { log } from '@linli/chassis/log.ts';
import type { LinkOptions } from './data-source.ts';
import type { GatewayInterface, GatewayRequest, GatewayResult } from './execution.ts';
import type { SchemaListener } from './execution.ts';
import { openGeneration } from './generation.ts';
import type { Generation } from './generation.ts';
import { readSupergraph } from './supergraph.ts';

/**
 * What Apollo Server serves: the seam at which Linli governs its graph. It owns the generations;
 * a request runs to its end on the one whose schema it was checked against.
 */
export interface GovernedGateway extends GatewayInterface, AsyncDisposable {
  /** Another supergraph in service, or an error and the old one still in service. */
  replace(text: string): Promise<void>;
  /** The subgraphs that are not ready. */
  unready(): Promise<string[]>;
}

export interface GovernedGatewayOptions extends LinkOptions {
  readonly subgraphUrls: Readonly<Record<string, string>>;
}

export async function openGovernedGateway(
  text: string,
  options: GovernedGatewayOptions,
): Promise<GovernedGateway> {
  const listeners = new Set<SchemaListener>();
  const bySchema = new WeakMap<GraphQLSchema, Generation>();
  const draining = new Set<Promise<void>>();
  const open = async (next: string): Promise<Generation> => {
    const generation = await build(next, options);
    bySchema.set(generation.apiSchema, generation);
    return generation;
  };
  const retire = (generation: Generation): void => {
    const drained = close(generation).finally(() => draining.delete(drained));
    draining.add(drained);
  };
  let current = await open(text);
  const executor = (request: GatewayRequest): Promise<GatewayResult> =>
    (bySchema.get(request.schema) ?? current).execute(request);

  const gateway: GovernedGateway = {
    async load() {
      for (const tell of listeners) tell(current);
      return { executor };
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async replace(next) {
      const before = current;
      current = await open(next);
      for (const tell of listeners) tell(current);
      retire(before);
    },
    unready: () => current.unready(),
    /** Called when Apollo Server has drained: whoever opened the generations closes them. */
    stop: async () => listeners.clear(),
    async [Symbol.asyncDispose]() {
      retire(current);
      await Promise.all(draining);
    },
  };
  return gateway;
}

async function close(generation: Generation): Promise<void> {
  try {
    await generation[Symbol.asyncDispose]();
  } catch (error) {
    log.error({ err: error }, 'a generation did not close');
  }
}

/** Everything that is wrong is said at once, and nothing is half in service. */
async function build(text: string, options: GovernedGatewayOptions): Promise<Generation> {
  const supergraph = readSupergraph(text, options.subgraphUrls);
  if (Array.isArray(supergraph)) throw broken(supergraph);
  try {
    return await openGeneration(supergraph, options);
  } catch (error) {
    throw broken([error instanceof Error ? error.message : String(error)]);
  }
}

function broken(problems: readonly string[]): StartError {
  const list = problems.map((problem) => problem.replaceAll(/\s+/g, ' ')).join('; ');
  return new StartError(`The supergraph cannot be served: ${list}`);
}
