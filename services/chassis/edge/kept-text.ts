import type { GraphQLFieldResolver } from 'graphql';
import { invalid } from '@linli/kernel/input.ts';
import { badInput } from '../bad-input.ts';

type Resolver<C> = GraphQLFieldResolver<unknown, C>;

/** PostgreSQL keeps no NUL, and turns half a character into another one. */
export function isKept(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/**
 * Refuses what would not be kept as it was sent, once for every argument of every service: as a
 * refusal where the field may answer one, and before anything is asked of the database.
 */
export function keepingText<C>(resolve: Resolver<C>, mayRefuse: boolean): Resolver<C> {
  return (parent, args, context, info) => {
    const place = whereNotKept(args, []);
    if (place === null) return resolve(parent, args, context, info);
    const field = (mayRefuse ? place.slice(1) : place).join('.');
    if (mayRefuse) return invalid(field, ...NOT_KEPT);
    throw badInput(field, ...NOT_KEPT);
  };
}

function whereNotKept(sent: unknown, place: readonly string[]): readonly string[] | null {
  if (typeof sent === 'string') return isKept(sent) ? null : place;
  if (typeof sent !== 'object' || sent === null) return null;
  for (const [name, inner] of Object.entries(sent)) {
    const found = whereNotKept(inner, [...place, name]);
    if (found) return found;
  }
  return null;
}

const NOT_KEPT = ['holds a NUL or half a character', '含有空字符或残缺字符'] as const;
