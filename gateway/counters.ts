import { newHistogram } from './histograms.ts';
import type { Histogram } from './histograms.ts';

/** What the gateway counts while it runs. Each process counts for itself and starts at nothing. */
export interface Counters {
  add(figure: Figure, labels?: Labels, by?: number): void;
  /** One more of a figure of which the spread matters. */
  observe(figure: Spread, labels: Labels, value: number): void;
  /** A figure that is not counted along the way but looked up when it is asked for. */
  lookUp(figure: Figure, look: () => readonly Sample[]): void;
  /** What Prometheus reads. */
  text(): string;
}

export type Figure = keyof typeof FIGURES;
export type Spread = keyof typeof SPREADS;
export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  readonly labels?: Labels;
  readonly value: number;
}

/** What Prometheus is told the text is. */
export const EXPOSITION = 'text/plain; version=0.0.4; charset=utf-8';

/** Each figure, whether it only ever rises, and what it means. */
const FIGURES = {
  generations: ['gauge', 'Supergraphs alive: the one in service and those that drain.'],
  generation_age_seconds: ['gauge', 'How long the supergraph in service has been in service.'],
  generation_swaps_total: ['counter', 'Supergraphs that took over from another.'],
  generation_warmed_total: ['counter', 'Documents planned before a supergraph took over.'],
  supergraph_rejected_total: ['counter', 'Supergraphs refused, by reason; the old one served on.'],
  operations_total: ['counter', 'Operations run, by type, client class and outcome.'],
  operation_seconds_total: ['counter', 'Seconds they took, by type and client class.'],
  field_usage_total: ['counter', 'Times a field was asked for, by coordinate and client.'],
  subgraph_requests_total: ['counter', 'What a subgraph was asked, however often it was sent.'],
  subgraph_seconds_total: ['counter', 'Seconds its answers took, those that failed among them.'],
  subgraph_breaker_state: ['gauge', '0: closed, 1: one probe is under way, 2: open.'],
  subgraph_breaker_opened_total: ['counter', 'Times a subgraph was given up for a while.'],
  subgraph_in_flight: ['gauge', 'Requests a subgraph has been sent and not yet answered.'],
  subgraph_failures_total: ['counter', 'Requests a subgraph did not answer as it must, by kind.'],
  subgraph_retries_total: ['counter', 'Queries sent a second time.'],
  subgraph_coalesced_total: ['counter', 'Queries answered by an equal one already under way.'],
  limit_overruns_total: ['counter', 'Figures over their limit, by limit, client class and mode.'],
  refusals_unrecorded_total: ['counter', 'Refusals there was no room to keep, by code.'],
  entity_cache_total: ['counter', 'Entities looked for in the cache, by outcome.'],
} as const satisfies Record<string, readonly ['counter' | 'gauge', string]>;

/** Figures of which the spread matters, with the bounds of their buckets. */
const SPREADS = {
  plan_seconds: {
    bounds: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    meaning: 'Seconds it took to plan and compile an operation that was new here.',
  },
  request_cost: {
    bounds: [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000],
    meaning: 'Points a request was estimated at, by client class and client.',
  },
} as const satisfies Record<string, { bounds: readonly number[]; meaning: string }>;

export function newCounters(): Counters {
  const spreads = new Map<string, Histogram>(Object.entries(SPREADS).map(([name, { bounds }]) =>
    [name, newHistogram(bounds)]));
  const counted = new Map<string, Map<string, number>>();
  const looked = new Map<string, () => readonly Sample[]>();
  const linesOf = (figure: string): string[] => {
    const samples = (looked.get(figure)?.() ?? []).map(({ labels, value }) => {
      return [nameOf(labels), value] as const;
    });
    return [...(counted.get(figure) ?? []), ...samples].map(([labels, value]) =>
      `${fullName(figure)}${labels} ${value}\n`);
  };
  return {
    add(figure, labels, by = 1) {
      const known = counted.get(figure);
      const values = known ?? new Map<string, number>();
      if (!known) counted.set(figure, values);
      const name = nameOf(labels);
      values.set(name, (values.get(name) ?? 0) + by);
    },
    observe: (figure, labels, value) => spreads.get(figure)?.observe(nameOf(labels), value),
    lookUp: (figure, look) => void looked.set(figure, look),
    text: () => [
      ...Object.entries(FIGURES).map(([figure, [type, meaning]]) =>
        told(figure, type, meaning, linesOf(figure))),
      ...Object.entries(SPREADS).map(([figure, { meaning }]) =>
        told(figure, 'histogram', meaning, spreads.get(figure)?.lines(fullName(figure)) ?? [])),
    ].join(''),
  };
}

function fullName(figure: string): string {
  return `linli_gateway_${figure}`;
}

function told(figure: string, type: string, meaning: string, lines: readonly string[]): string {
  const name = fullName(figure);
  return `# HELP ${name} ${meaning}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

/** Labels are names of ours and of subgraphs: what would have to be escaped is dropped. */
function nameOf(labels: Labels = {}): string {
  let name = '';
  for (const label in labels) {
    const value = labels[label] ?? '';
    const safe = ESCAPED.test(value) ? value.replaceAll(/["\\\n]/g, '') : value;
    name += `${name === '' ? '{' : ','}${label}="${safe}"`;
  }
  return name === '' ? '' : `${name}}`;
}

const ESCAPED = /["\\\n]/;
