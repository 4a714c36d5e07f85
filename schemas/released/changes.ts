import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import type { Audience } from '../audiences.ts';
import { usageOf } from './usage.ts';

/**
 * Whose programs ask by registered documents alone: of the others nobody knows what they ask, nor
 * of these while nothing is registered.
 */
const REGISTERED: readonly Audience[] = ['hotline', 'portal', 'internal'];

export interface Contract {
  readonly audience: Audience;
  /** As it was last released. */
  readonly before: GraphQLSchema;
  readonly now: GraphQLSchema;
}

export interface Changes {
  /** What would break a client: all that breaks a contract, unless nobody is known to ask it. */
  readonly breaking: readonly string[];
  /** What a careless client might stumble over, such as a new value of an enum: to be announced. */
  readonly dangerous: readonly string[];
}

export async function changesOf(
  { audience, before, now }: Contract, documents: readonly string[],
): Promise<Changes> {
  const known = REGISTERED.includes(audience) && documents.length > 0;
  const changes = known
    ? await diff(before, now, [DiffRule.considerUsage], { checkUsage: unusedBy(documents, before) })
    : await diff(before, now);
  const messages = (level: CriticalityLevel): string[] => {
    return changes.filter(({ criticality }) => criticality.level === level)
      .map(({ message }) => `${audience}: ${message}`);
  };
  return {
    breaking: messages(CriticalityLevel.Breaking),
    dangerous: messages(CriticalityLevel.Dangerous),
  };
}

type Asked = readonly { readonly type: string; readonly field?: string }[];

function unusedBy(documents: readonly string[], schema: GraphQLSchema) {
  const uses = usageOf(documents, schema);
  return async (asked: Asked) => asked.map(({ type, field }) => !uses(type, field));
}
