import { run, StartError } from '@linli/chassis/process.ts';
import { type Bench, printBench } from './bench.ts';

/** Each bench by its name; loaded only when it is run. */
const BENCHES: Record<string, () => Promise<{ bench: Bench }>> = {
  abuse: () => import('./abuse.ts'),
  credit: () => import('./credit.ts'),
  deadlines: () => import('./deadlines.ts'),
  'estate-query': () => import('./estate-query.ts'),
  gateway: () => import('./gateway.ts'),
  lodge: () => import('./lodge.ts'),
  subgraph: () => import('./subgraph.ts'),
};

/** `npm run bench NAME`: a table for people, and one line of JSON for comparison over time. */
await run(async () => {
  const name = process.argv[2] ?? '';
  const load = BENCHES[name];
  if (!load) throw new StartError(`npm run bench ${Object.keys(BENCHES).join(' | ')}`);
  const { bench } = await load();
  printBench(name, await bench(process.argv.slice(3)));
});
