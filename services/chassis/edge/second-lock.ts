import type { ApolloServerPlugin } from '@apollo/server';
import type { Actor } from '@linli/kernel/actor.ts';
import { GraphQLError, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { askedBy } from '../authorization/asked.ts';
import { findRepresented } from './represented.ts';
import type { Represented, Variables } from './represented.ts';
import { deniedTo, indexRequirements } from '../authorization/requirements.ts';
import type { Asked } from '../authorization/requirements.ts';

export interface SecondLock<C extends object> {
  /** The context of a request, marked with whom it is signed for: no other is answered. */
  admit(context: C, actor: Actor): C;
  readonly plugin: ApolloServerPlugin<C>;
  /** Whether whom the context is signed for may ask for all of it. */
  allows(context: C, document: DocumentNode, variables: Variables): boolean;
}

/**
 * The second lock: what the subgraph's own SDL asks is asked of the signed identity, whatever the
 * gateway has let through. It stands before execution, and so before every resolver and reference,
 * by whichever engine they are run. The third is PostgreSQL's, on every row.
 */
export function openSecondLock<C extends object>(
  sdl: string, schema: GraphQLSchema,
): SecondLock<C> {
  const judge = openJudge(sdl, schema);
  const listener = {
    async didResolveOperation({ document, request, contextValue }: Resolved<C>) {
      const denied = judge(signedFor(contextValue), document, request.variables ?? {});
      if (denied.length > 0) throw denial(denied);
    },
  };
  return {
    admit: (context, actor) => Object.assign(context, { [ACTOR]: actor }),
    plugin: { requestDidStart: async () => listener },
    allows: (context, document, variables) =>
      judge(signedFor(context), document, variables).length === 0,
  };
}

function denial(coordinates: readonly string[]): GraphQLError {
  return new GraphQLError(`You may not ask for ${coordinates.join(', ')}`, {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}

/** A mark of the context itself, because the server copies contexts. */
const ACTOR = Symbol('signed for');

function signedFor(context: object): Actor {
  if (!isMarked(context)) throw new Error('A request reached the graph without its actor');
  return context[ACTOR];
}

function isMarked(context: object): context is { [ACTOR]: Actor } {
  return ACTOR in context;
}

interface Resolved<C> {
  readonly document: DocumentNode;
  readonly request: { readonly variables?: Variables };
  readonly contextValue: C;
}

/** What the actor may not ask for of the document, and of the entities it is given. */
export type Judge = (
  actor: Actor, document: DocumentNode, variables: Variables,
) => readonly string[];

export function openJudge(sdl: string, schema: GraphQLSchema): Judge {
  const index = indexRequirements(parse(sdl));
  const found = new WeakMap<DocumentNode, { asked: readonly Asked[]; represented: Represented }>();

  return (actor, document, variables) => {
    const known = found.get(document)
      ?? { asked: askedBy(document, schema, index), represented: findRepresented(document) };
    found.set(document, known);
    // That there is such a thing is told by its `__typename` alone: its type is asked for as well.
    const entities = [...known.represented(variables)].flatMap((coordinate): Asked[] => {
      const requirements = index.get(coordinate);
      return requirements ? [{ coordinate, requirements }] : [];
    });
    const asked = [...known.asked, ...entities];
    return asked.length === 0 ? [] : deniedTo(actor, asked);
  };
}
