import { run } from '@linli/chassis/process.ts';

/** What every gateway of the bench is given. */
export interface Given {
  /** The file of the composed supergraph. */
  readonly supergraph: string;
  /** Where each subgraph is. */
  readonly urls: Readonly<Record<string, string>>;
  readonly port: number;
}

/** A gateway in a process of its own: it says when it is ready, and ends when it is told to. */
export async function contest(open: (given: Given) => Promise<() => Promise<unknown>>) {
  await run(async (stopped) => {
    const { SUPERGRAPH = '', SUBGRAPH_URLS = '{}', PORT = '0' } = process.env;
    const urls = JSON.parse(SUBGRAPH_URLS) as Record<string, string>;
    const close = await open({ supergraph: SUPERGRAPH, urls, port: Number(PORT) });
    process.send?.('ready');
    await stopped;
    await close();
  });
}
