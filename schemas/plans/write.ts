import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { settle } from '../committed.ts';
import { planner } from './plan.ts';
import type { Planned } from './plan.ts';

/** What hot operations were planned to, committed, so that a dearer plan is seen before it runs. */
export const SNAPSHOT = new URL('plans.json', import.meta.url);
const OPERATIONS = new URL('operations/', import.meta.url);
const SUPERGRAPH = new URL('../supergraph.graphql', import.meta.url);

export type Plans = Readonly<Record<string, Planned>>;

const PLANS = z.record(z.string(), z.object({ fetches: z.int(), course: z.string() }));

/** The hot operations, by name. */
export function hotOperations(): Map<string, string> {
  const files = readdirSync(OPERATIONS).toSorted();
  return new Map(files.map((file) => {
    return [basename(file, '.graphql'), readFileSync(new URL(file, OPERATIONS), 'utf8')];
  }));
}

export function plansOf(supergraph = readFileSync(SUPERGRAPH, 'utf8')): Plans {
  const plan = planner(supergraph);
  return Object.fromEntries([...hotOperations()].map(([name, text]) => [name, plan(text)]));
}

/** Those that ask subgraphs more often than they were committed to. */
export function dearer(plans: Plans, committed: Plans): string[] {
  return Object.entries(plans).flatMap(([name, { fetches, course }]) => {
    const before = committed[name]?.fetches ?? fetches;
    if (fetches <= before) return [];
    return [`${name} takes ${fetches} fetches instead of ${before}: ${course}`];
  });
}

/** A plan that grew is not written over: it is allowed in so many words. */
function main({ check, allowed }: { check: boolean; allowed: boolean }): boolean {
  const plans = plansOf();
  const committed = existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8') : '{}';
  const grown = dearer(plans, PLANS.parse(JSON.parse(committed)));
  if (grown.length > 0 && !allowed) {
    process.stderr.write(`${grown.join('\n')}\nIf that is meant: ${ALLOWING}\n`);
    return false;
  }
  const text = `${JSON.stringify(plans, null, 2)}\n`;
  return settle({ url: SNAPSHOT, text, command: 'npm run compose' }, check);
}

const ALLOWING = 'node schemas/plans/write.ts --allow-growth';

if (import.meta.main) {
  const said = new Set(process.argv.slice(2));
  const settled = main({ check: said.has('--check'), allowed: said.has('--allow-growth') });
  if (!settled) process.exitCode = 1;
}
