import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, parse, print, visit } from 'graphql';
import { AUDIENCES } from './audiences.ts';
import type { Audience } from './audiences.ts';
import { settle } from './committed.ts';
import { changesOf } from './released/changes.ts';
import type { Changes } from './released/changes.ts';
import { registered, unanswerable } from './released/documents.ts';

/**
 * What clients were told last. `--check` refuses what would break one of them; without it, the
 * contracts as they are become the release, which is a decision and stands in the history.
 */
async function main(check: boolean): Promise<boolean> {
  if (!check) return AUDIENCES.map(release).every(Boolean);
  const documents = registered();
  const texts = documents.map(({ text }) => text);
  const changes = await Promise.all(AUDIENCES.map((audience) => changesSince(audience, texts)));
  const announced = changes.flatMap(({ dangerous }) => dangerous);
  const refused = [
    ...changes.flatMap(({ breaking }) => breaking),
    ...unanswerable(documents, buildSchema(contractOf('internal'))),
  ];
  for (const change of announced) process.stdout.write(`To be announced: ${change}\n`);
  for (const problem of refused) process.stderr.write(`${problem}\n`);
  if (refused.length > 0) process.stderr.write(ADVICE);
  return refused.length === 0;
}

async function changesSince(audience: Audience, documents: readonly string[]): Promise<Changes> {
  const released = releasedOf(audience);
  if (!existsSync(released)) {
    return { breaking: [`${audience}: nothing is released yet`], dangerous: [] };
  }
  const before = buildSchema(readFileSync(released, 'utf8'));
  return changesOf({ audience, before, now: buildSchema(contractOf(audience)) }, documents);
}

const ADVICE = `Clients would break. Add instead of changing, and deprecate what is to go; or, where
it is meant, renew the release with \`node schemas/release.ts\` and say so in the commit.\n`;

function release(audience: Audience): boolean {
  const text = withoutWords(contractOf(audience));
  return settle({ url: releasedOf(audience), text, command: 'node schemas/release.ts' }, false);
}

/** What is said of a field may be said better at any time: it is no part of the release. */
function withoutWords(sdl: string): string {
  const silent = <T extends { readonly description?: unknown }>({ description: _, ...node }: T) => {
    return node;
  };
  const document = visit(parse(sdl, { noLocation: true }), {
    enter: (node) => ('description' in node ? silent(node) : undefined),
  });
  return `${print(document)}\n`;
}

function contractOf(audience: Audience): string {
  return readFileSync(new URL(`contracts/${audience}.graphql`, import.meta.url), 'utf8');
}

function releasedOf(audience: Audience): URL {
  return new URL(`released/${audience}.graphql`, import.meta.url);
}

if (import.meta.main) {
  if (!(await main(process.argv.includes('--check')))) process.exitCode = 1;
}
