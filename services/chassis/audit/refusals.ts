import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { GraphQLError, GraphQLFieldResolver } from 'graphql';
import type { Journal } from './journal.ts';

/** A request that answers for itself. */
export interface Answerable {
  readonly journal: Journal;
}

/** A mutation whose noes are noted. */
export function notingRefusals<C extends Answerable>(
  resolve: GraphQLFieldResolver<unknown, C>,
): GraphQLFieldResolver<unknown, C> {
  return async (parent, args, context, info) => {
    const result: unknown = await resolve(parent, args, context, info);
    if (result instanceof Refusal) {
      context.journal.refused({ action: info.fieldName, code: result.code });
    }
    return result;
  };
}

/** Notes whatever was denied to somebody we know, wherever in the request. */
export function notingDenials<C extends Answerable>(): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          noteDenials(errors, contextValue);
        },
      };
    },
  };
}

export function noteDenials(errors: readonly GraphQLError[], { journal }: Answerable): void {
  for (const error of errors) {
    const code = deniedBy(error);
    if (code) journal.refused({ action: placeOf(error), code });
  }
}

const DENIALS: readonly unknown[] = ['FORBIDDEN', 'UNAUTHENTICATED'];

function deniedBy(error: GraphQLError): string | null {
  const cause = unwrapResolverError(error);
  if (cause instanceof AccessDenied) return cause.code;
  const code = error.extensions['code'];
  return DENIALS.includes(code) ? String(code) : null;
}

/** The path without the places in lists, which say nothing. */
function placeOf({ path = [] }: Pick<GraphQLError, 'path'>): string {
  return path.filter((step) => typeof step === 'string').join('.') || 'request';
}
