/** What the gateway counts while it runs. Each process counts for itself and starts at nothing. */
export interface Counters {
  add(figure: Figure, labels?: Labels, by?: number): void;
  /** A figure that is not counted along the way but looked up when it is asked for. */
  lookUp(figure: Figure, look: () => readonly Sample[]): void;
  /** What Prometheus reads. */
  text(): string;
}

export type Figure = keyof typeof FIGURES;
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
  subgraph_requests_total: ['counter', 'What a subgraph was asked, however often it was sent.'],
  subgraph_seconds_total: ['counter', 'Seconds its answers took, those that failed among them.'],
  subgraph_breaker_state: ['gauge', '0: closed, 1: one probe is under way, 2: open.'],
  subgraph_breaker_opened_total: ['counter', 'Times a subgraph was given up for a while.'],
  subgraph_in_flight: ['gauge', 'Requests a subgraph has been sent and not yet answered.'],
  subgraph_failures_total: ['counter', 'Requests a subgraph did not answer as it must, by kind.'],
  subgraph_retries_total: ['counter', 'Queries sent a second time.'],
  subgraph_coalesced_total: ['counter', 'Queries answered by an equal one already under way.'],
  limit_overruns_total: ['counter', 'Figures over their limit, by limit, client class and mode.'],
  entity_cache_total: ['counter', 'Entities looked for in the cache, by outcome.'],
} as const satisfies Record<string, readonly ['counter' | 'gauge', string]>;

export function newCounters(): Counters {
  const counted = new Map<string, Map<string, number>>();
  const looked = new Map<string, () => readonly Sample[]>();
  const linesOf = (figure: string): string[] => {
    const samples = (looked.get(figure)?.() ?? []).map(({ labels, value }) => {
      return [nameOf(labels), value] as const;
    });
    return [...(counted.get(figure) ?? []), ...samples].map(([labels, value]) =>
      `linli_gateway_${figure}${labels} ${value}\n`);
  };
  return {
    add(figure, labels, by = 1) {
      const values = counted.get(figure) ?? new Map<string, number>();
      counted.set(figure, values);
      const name = nameOf(labels);
      values.set(name, (values.get(name) ?? 0) + by);
    },
    lookUp: (figure, look) => void looked.set(figure, look),
    text: () =>
      Object.entries(FIGURES).map(([figure, [type, meaning]]) => {
        const name = `linli_gateway_${figure}`;
        return `# HELP ${name} ${meaning}\n# TYPE ${name} ${type}\n${linesOf(figure).join('')}`;
      }).join(''),
  };
}

/** Labels are names of ours and of subgraphs: what would have to be escaped is dropped. */
function nameOf(labels: Labels = {}): string {
  const parts = Object.entries(labels).map(([label, value]) =>
    `${label}="${value.replaceAll(/["\\\n]/g, '')}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}
