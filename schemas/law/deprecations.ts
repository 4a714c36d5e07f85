import { Kind, visit } from 'graphql';
import type { Breach, Law } from './breach.ts';

const REASON = /^.+; removal after \d{4}-\d{2}-\d{2}$/;

/** Whoever is told that a field will go is told what to use instead, and until when it stays. */
export const deprecations: Law = (sdl) => {
  const breaches: Breach[] = [];
  visit(sdl, {
    Directive(node) {
      if (node.name.value !== 'deprecated') return;
      const reason = node.arguments?.find(({ name }) => name.value === 'reason')?.value;
      if (reason?.kind === Kind.STRING && REASON.test(reason.value)) return;
      breaches.push({ node, message: 'A reason reads `use …; removal after YYYY-MM-DD`' });
    },
  });
  return breaches;
};
