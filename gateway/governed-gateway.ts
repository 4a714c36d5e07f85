import type { GraphQLSchema } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import { asClientRequest } from './client-request.ts';
import { newCounters } from './counters.ts';
import type { Counters } from './counters.ts';
import type { GatewayInterface, SchemaListener } from './execution.ts';
import { openGeneration } from './generation.ts';
import type { Generation, GenerationOptions } from './generation.ts';
import { openGenerations } from './generations.ts';
import { observed } from './observed.ts';
import { SupergraphRefused } from './sources/refused.ts';
import type { BreakerState } from './subgraphs/breaker.ts';
import { openRoads } from './subgraphs/roads.ts';
import { readSupergraph } from './supergraph.ts';
import type { Addresses } from './supergraph.ts';
import { openHotDocuments } from './warming/hot-documents.ts';
import type { HotDocument } from './warming/hot-documents.ts';

/**
 * What Apollo Server serves: the seam at which Linli governs its graph. It owns the generations;
 * a request runs to its end on the one whose schema it was checked against.
 */
export interface GovernedGateway extends GatewayInterface, AsyncDisposable {
  /** Another supergraph in service, or an error and the old one still in service. */
  replace(text: string): Promise<void>;
  /** The subgraphs that are not ready. */
  unready(): Promise<string[]>;
  /** Which subgraphs are being asked, which are not, and which are being tried. */
  breakers(): Readonly<Record<string, BreakerState>>;
}

export interface GovernedGatewayOptions extends Omit<GenerationOptions, 'roads'>, Addresses {
  readonly counters?: Counters;
  /** What is planned ahead in every generation, beside what was asked for of late. */
  readonly documents?: () => readonly HotDocument[];
  /** What clients rely on and the next schema could not answer: if anything, it is refused. */
  readonly brokenBy?: (next: GraphQLSchema) => readonly string[];
}

export async function openGovernedGateway(
  text: string,
  options: GovernedGatewayOptions,
): Promise<GovernedGateway> {
  const { counters = newCounters(), documents = () => [], brokenBy = () => [] } = options;
  const roads = openRoads(counters);
  const listeners = new Set<SchemaListener>();
  const hot = openHotDocuments();
  const open = async (next: string): Promise<Generation> => {
    const generation = await build(next, options, { ...options, roads });
    const planned = await generation.warm([...hot.list(), ...documents()]);
    counters.add('generation_warmed_total', {}, planned);
    return generation;
  };
  const generations = openGenerations(await open(text));
  counters.lookUp('generations', () => [{ value: generations.alive }]);
  counters.lookUp('generation_age_seconds', () =>
    [{ value: Math.round((Date.now() - generations.since) / 1_000) }]);

  const takeOver = async (next: string): Promise<void> => {
    await generations.room();
    const generation = await open(next);
    const broken = brokenBy(generation.apiSchema);
    if (broken.length > 0) {
      await generation[Symbol.asyncDispose]();
      throw new SupergraphRefused('BROKEN', broken);
    }
    generations.succeed(generation);
    for (const tell of listeners) tell(generations.current);
    counters.add('generation_swaps_total');
    log.info({ supergraph: generations.current.hash }, 'another supergraph is in service');
  };
  let last: Promise<void> = Promise.resolve();

  return {
    async load() {
      for (const tell of listeners) tell(generations.current);
      return {
        executor: (request) => {
          if (!asClientRequest(request.context).isOpening) hot.note(request);
          return observed(request, generations.of(request.schema), counters);
        },
      };
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replace(next) {
      const taken = last.then(() => takeOver(next));
      last = taken.catch(() => undefined);
      return taken;
    },
    unready: () => generations.current.unready(),
    breakers: roads.states,
    /** Called when Apollo Server has drained: whoever opened the generations closes them. */
    stop: async () => listeners.clear(),
    async [Symbol.asyncDispose]() {
      await last;
      await generations[Symbol.asyncDispose]();
    },
  };
}

/** Everything that is wrong is said at once, and nothing is half in service. */
async function build(
  text: string,
  addresses: Addresses,
  options: GenerationOptions,
): Promise<Generation> {
  const supergraph = readSupergraph(text, addresses);
  if (supergraph instanceof SupergraphRefused) throw supergraph;
  try {
    return await openGeneration(supergraph, options);
  } catch (error) {
    throw new SupergraphRefused('BROKEN', [error instanceof Error ? error.message : String(error)]);
  }
}
