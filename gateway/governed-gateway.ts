import type { GraphQLSchema } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import { asClientRequest } from './client-request.ts';
import { newCounters } from './counters.ts';
import type { Counters } from './counters.ts';
import type {
  Executor, GatewayInterface, SchemaListener, ValidOperation,
} from './execution.ts';
import { openGeneration } from './generations/generation.ts';
import type { Generation, GenerationOptions } from './generations/generation.ts';
import { openGenerations } from './generations/generations.ts';
import type { Generations } from './generations/generations.ts';
import { openObserved } from './observed.ts';
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
  /** An operation that Apollo Server has found valid, by the schema that is in service still. */
  valid(source: string, operationName: string | null): ValidOperation | null;
  readonly execute: Executor;
  /** Another supergraph in service, or an error and the old one still in service. */
  replace(text: string): Promise<void>;
  /** The subgraphs that are not ready. */
  unready(): Promise<string[]>;
  /** Which subgraphs are being asked, which are not, and which are being tried. */
  breakers(): Readonly<Record<string, BreakerState>>;
}

type Given = Omit<GenerationOptions, 'roads' | 'counters'> & Addresses;

export interface GovernedGatewayOptions extends Given {
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
  const [roads, observed] = [openRoads(counters), openObserved(counters)];
  const listeners = new Set<SchemaListener>();
  const hot = openHotDocuments();
  const open = async (next: string): Promise<Generation> => {
    const generation = await build(next, options, { ...options, roads, counters });
    await warm(generation, [...hot.list(), ...documents()], counters);
    return generation;
  };
  const generations = openGenerations(await open(text));
  showAge(generations, counters);
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
  const execute: Executor = (asked) => observed(asked, generations.of(asked.schema));

  return {
    async load() {
      for (const tell of listeners) tell(generations.current);
      const executor: Executor = (asked) => {
        if (!asClientRequest(asked.context).isOpening) hot.note(asked);
        return execute(asked);
      };
      return { executor };
    },
    valid: (source, operationName) =>
      hot.find(source, operationName, generations.current.apiSchema),
    execute,
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

async function warm(
  generation: Generation, documents: readonly HotDocument[], counters: Counters,
): Promise<void> {
  const planned = await generation.warm(documents);
  counters.add('generation_warmed_total', {}, planned);
}

function showAge(generations: Generations, counters: Counters): void {
  counters.lookUp('generations', () => [{ value: generations.alive }]);
  counters.lookUp('generation_age_seconds', () =>
    [{ value: Math.round((Date.now() - generations.since) / 1_000) }]);
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
