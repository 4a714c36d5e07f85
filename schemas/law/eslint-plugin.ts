import type { ASTNode, DocumentNode } from 'graphql';
import type { Rule } from 'eslint';
import { SERVICES } from '../events/event.ts';
import { documentOf, filesOf } from '../sdl.ts';
import type { Breach, Law } from './breach.ts';
import { LAWS } from './law.ts';

/** The laws as rules of ESLint, one each, so that `npm run lint` reads SDL like any source. */
export const plugin = {
  rules: Object.fromEntries(Object.entries(LAWS).map(([name, law]) => [name, ruleOf(law)])),
};

/** A law judges a subgraph's SDL whole; what it finds is told of the file that holds it. */
function ruleOf(law: Law): Rule.RuleModule {
  return {
    create: ({ filename, report }) => ({
      Program() {
        for (const { node, message } of law(wholeOf(filename)).filter(isIn(filename))) {
          report({ loc: placeOf(node), message });
        }
      },
    }),
  };
}

function wholeOf(filename: string): DocumentNode {
  const service = SERVICES.find((name) => filesOf(name).includes(filename));
  if (!service) throw new Error(`${filename} is no part of a subgraph's SDL`);
  return documentOf(service);
}

/** What has no place, such as a line that is missing, is told of the first file. */
function isIn(filename: string): (breach: Breach) => boolean {
  return ({ node }) => (node.loc ? node.loc.source.name === filename : isFirst(filename));
}

function isFirst(filename: string): boolean {
  return SERVICES.some((name) => filesOf(name)[0] === filename);
}

function placeOf({ loc }: ASTNode): { line: number; column: number } {
  return { line: loc?.startToken.line ?? 1, column: (loc?.startToken.column ?? 1) - 1 };
}
