import { Refusal } from '@linli/kernel/refusal.ts';
import { GUIDELINE_PARTS, SYNCS, WAYS } from './kinds.ts';
import type { DocumentKind, GuidelinePart, ProjectKind, Stage, Sync } from './kinds.ts';

/** Where a project stands, and what has been shown of it so far. */
export interface Standing {
  readonly kind: ProjectKind;
  readonly stage: Stage;
  readonly documents: readonly DocumentKind[];
  readonly passed: readonly GuidelinePart[];
  /** Which of the three stand, or were waived. */
  readonly syncs: readonly Sync[];
}

/** The first stage of a kind. */
export function firstStage(kind: ProjectKind): Stage {
  return WAYS[kind][0]?.[0] ?? 'IDEA';
}

/** The stage that comes next; null at the end of its way. */
export function nextStage({ kind, stage }: Pick<Standing, 'kind' | 'stage'>): Stage | null {
  const way = WAYS[kind];
  return way[way.findIndex(([each]) => each === stage) + 1]?.[0] ?? null;
}

/** Why a project may not go on to a stage, or null where it may: one stage at a time. */
export function whyNotAdvanced(project: Standing, to: Stage): Refusal | null {
  const way = WAYS[project.kind];
  const at = way.findIndex(([stage]) => stage === project.stage);
  const [next, gate] = way[at + 1] ?? [];
  if (next !== to || !gate) return wrongStage(next);
  const paper = gate.documents.find((kind) => !project.documents.includes(kind));
  if (paper) return missing('DOCUMENT_MISSING', paper, 'documents', null);
  const part = GUIDELINE_PARTS.find((each) => !project.passed.includes(each));
  if (gate.guidelines && part) return missing('NOT_PASSED', part, 'passed', null);
  const sync = SYNCS.find((each) => !project.syncs.includes(each));
  return gate.syncs && sync ? missing('NOT_SYNCHRONISED', sync, 'projectId', 'R-W-56') : null;
}

/** Whether a project has come as far as a stage of its way. */
export function hasReached({ kind, stage }: Pick<Standing, 'kind' | 'stage'>, to: Stage): boolean {
  const way = WAYS[kind].map(([each]) => each);
  return way.includes(to) && way.indexOf(stage) >= way.indexOf(to);
}

function wrongStage(next: Stage | undefined): Refusal {
  const message = next ? `The next stage is ${next}` : 'The project is at its end';
  return new Refusal('WRONG_STAGE', message, '不是下一阶段', { field: 'stage' });
}

function missing(code: string, what: string, field: string, rule: string | null): Refusal {
  return new Refusal(code, `${what} is still to be shown`, `尚缺 ${what}`, { field, rule });
}
