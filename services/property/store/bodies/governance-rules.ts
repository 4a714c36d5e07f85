import type { Rulebook } from '@linli/chassis/profiles.ts';
import { CLOCKS } from '../../domain/bodies/clocks.ts';
import { FORMS } from '../../domain/management.ts';
import { FACTS, GOVERNANCE_FIGURES } from './governance-law.ts';

/** Without these no vote is counted, and no committee is formed. */
const NEEDED = [
  'VOTE_NOTICE', 'ASSEMBLY_RULES', 'BODY_LADDER', 'COMMITTEE', 'TERM_WARNING', 'CANDIDATE',
] as const;

/** What profiles of governance may say; what is in flight keeps the version it began under. */
export const GOVERNANCE: Rulebook = {
  service: 'property',
  noun: 'Governance',
  matters: ['GOVERNANCE'],
  figures: GOVERNANCE_FIGURES,
  facts: FACTS,
  needs: [
    ...NEEDED.map((kind) => ({ kind })),
    ...FACTS.majority.map((majority) => ({ kind: 'VOTE_MAJORITY', facts: { majority } })),
    ...FORMS.map((form) => ({ kind: 'MODEL_OF_FORM', facts: { form } })),
    ...CLOCKS.map((clock) => ({ kind: 'BODY_LIMIT', facts: { clock } })),
  ].map((need) => ({ matter: 'GOVERNANCE', ...need })),
};
