import { may } from '@linli/kernel/actor.ts';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Answerable } from '../audit/refusals.ts';
import type { Vault } from '../vault.ts';
import { classedIn, isClass, MASKS } from './classes.ts';
import type { Classed } from './classes.ts';
import { asksByConsent, covers } from './consents.ts';
import type { ConsentsOf } from './consents.ts';
import type { Counting } from './counts.ts';

/** A request that may be shown somebody's data. */
export interface Showing extends Answerable, Counting {
  readonly vault: Vault;
  /** Where people consent; nowhere else does consent open anything. */
  readonly consents?: ConsentsOf;
}

type Resolver = GraphQLFieldResolver<unknown, Showing>;
type Bound = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/**
 * What a classed field resolves to is sealed, and is opened here alone: it is shown by its mask,
 * for a mask tells the surname, unless the actor may read it plainly for the purpose they state, or
 * whose it is consented to that.
 */
export function showingPersonal(schema: GraphQLSchema, bound: Bound): Bound {
  const byType = Map.groupBy(classedIn(schema), ({ type }) => type);
  const shown = [...byType].map(([type, fields]) => {
    const resolvers = fields.map((classed): [string, Resolver] => {
      const resolve = bound[type]?.[classed.field] ?? propertyOf(classed.field);
      return [classed.field, showing(resolve, classed)];
    });
    return [type, { ...bound[type], ...Object.fromEntries(resolvers) }];
  });
  return { ...bound, ...Object.fromEntries(shown) };
}

/** What would be shown as nobody has said. */
export function unclassed(schema: GraphQLSchema): string[] {
  return classedIn(schema).filter(({ of }) => !isClass(of))
    .map(({ type, field, of }) => `${type}.${field} has no such class as "${of}"`);
}

function propertyOf(field: string): Resolver {
  return (row) => (isRow(row) ? row[field] : null);
}

function showing(resolve: Resolver, classed: Classed): Resolver {
  return (row, args, context, info) => {
    const sealed: unknown = resolve(row, args, context, info);
    return sealed instanceof Promise
      ? sealed.then((value: unknown) => show(value, { row, context, classed }))
      : show(sealed, { row, context, classed });
  };
}

interface Asked {
  readonly row: unknown;
  readonly context: Showing;
  readonly classed: Classed;
}

function show(
  sealed: unknown, { row, context, classed: { type, field, of } }: Asked,
): string | null | Promise<string> {
  if (sealed === null || sealed === undefined) return null;
  if (typeof sealed !== 'string' || !isClass(of)) throw new Error(`${type}.${field} is not sealed`);
  const { actor, vault, journal, consents } = context;
  const { id, division } = subjectOf(row, type);
  const plain = vault.open(sealed);
  // A grant that is narrowed to no purpose still asks that one is stated: it goes on record.
  const { purpose } = actor;
  if (!purpose) return MASKS[of](plain);
  const plainly = (): string => {
    journal.plainRead({ type, id, field, division, purpose });
    return plain;
  };
  if (may(actor, 'personal.read', division)) return plainly();
  if (!consents || !asksByConsent(actor)) return MASKS[of](plain);
  return consents(type, id).then((given) =>
    covers(given, actor, { class: of, division }) ? plainly() : MASKS[of](plain));
}

/** Whose it is, and where they belong: without either nobody could answer for showing it. */
function subjectOf(row: unknown, type: string): { readonly id: string; readonly division: string } {
  const { id, division } = isRow(row) ? row : {};
  if (typeof id === 'string' && typeof division === 'string') return { id, division };
  throw new Error(`A ${type} is shown without its id and division`);
}

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null;
}
