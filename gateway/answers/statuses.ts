import type { GraphQLFormattedError } from 'graphql';
import { ERRORS } from '../errors.ts';
import { codeOf } from './masking.ts';
import type { Media } from './telling.ts';

export interface StatusRules {
  /** Whether part of an answer is told as 294, which not every proxy knows. */
  readonly partial294: boolean;
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** What HTTP says of an answer: GraphQL over HTTP as its draft of 2025 has it. */
export function statusOf({ data, errors }: Result, media: Media, rules: StatusRules): number {
  const [first] = errors ?? [];
  if (!first) return 200;
  const isNew = media === 'application/graphql-response+json';
  if (data !== undefined) return isNew && rules.partial294 ? 294 : 200;
  return statusIn(media, ERRORS[codeOf(first.extensions)].status);
}

/** 422 came with the new media type; those who read the older one know 400. */
export function statusIn(media: Media, status: number): number {
  return status === 422 && media === 'application/json' ? 400 : status;
}
