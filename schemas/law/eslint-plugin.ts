import { parse } from 'graphql';
import type { ASTNode } from 'graphql';
import type { Rule } from 'eslint';
import type { Law } from './breach.ts';
import { LAWS } from './law.ts';

/** The laws as rules of ESLint, one each, so that `npm run lint` reads SDL like any source. */
export const plugin = {
  rules: Object.fromEntries(Object.entries(LAWS).map(([name, law]) => [name, ruleOf(law)])),
};

function ruleOf(law: Law): Rule.RuleModule {
  return {
    create: ({ sourceCode, report }) => ({
      Program() {
        for (const { node, message } of law(parse(sourceCode.text))) {
          report({ loc: placeOf(node), message });
        }
      },
    }),
  };
}

function placeOf({ loc }: ASTNode): { line: number; column: number } {
  return { line: loc?.startToken.line ?? 1, column: (loc?.startToken.column ?? 1) - 1 };
}
