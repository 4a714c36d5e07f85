import type { DocumentNode, GraphQLSchema } from 'graphql';
import { askedBy } from '@linli/chassis/authorization/asked.ts';
import { deniedTo, indexRequirements } from '@linli/chassis/authorization/requirements.ts';
import type { Asked } from '@linli/chassis/authorization/requirements.ts';
import { log } from '@linli/chassis/log.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { asClientRequest } from '../client-request.ts';
import type { GatewayRequest, GatewayResult } from '../execution.ts';
import type { Supergraph } from '../supergraph.ts';
import { openFilter } from './filter.ts';
import type { Next } from './filter.ts';
import { forbidden } from './forbidden.ts';
import type { Modes } from './modes.ts';

export interface AuthorizationOptions {
  /** What is not named rejects. */
  readonly modes?: Modes;
}

export type Authorize = (
  request: GatewayRequest, next: Next,
) => GatewayResult | Promise<GatewayResult>;

/** What a document asks, and what of it is not for whom. An actor whose grants end is another. */
interface Judged {
  readonly asked: readonly Asked[];
  readonly denied: WeakMap<Actor, readonly string[]>;
}

/**
 * The first lock: what a document asks is found once, and who asks is judged once for each
 * document, before anything is planned. Throws where the supergraph speaks of security and asks
 * for none.
 */
export function openAuthorization(
  supergraph: Supergraph, schema: GraphQLSchema, { modes = {} }: AuthorizationOptions,
): Authorize {
  const index = indexRequirements(supergraph.document);
  if (supergraph.security.length > 0 && index.size === 0) {
    throw new Error('it links security directives and uses none: nothing would be enforced');
  }
  const found = new WeakMap<DocumentNode, Judged>();
  const filtered = openFilter(schema);
  const judge = (document: DocumentNode, actor: Actor): readonly string[] => {
    const known = found.get(document);
    const judged = known ?? { asked: askedBy(document, schema, index), denied: new WeakMap() };
    if (!known) found.set(document, judged);
    const denied = judged.denied.get(actor) ?? deniedTo(actor, judged.asked);
    judged.denied.set(actor, denied);
    return denied;
  };

  return (request, next) => {
    const { document, operation, context } = request;
    const { actor, client, requestId } = asClientRequest(context);
    const denied = judge(document, actor);
    if (denied.length === 0) return next(request);
    const mode = modes[client.class] ?? 'reject';
    if (mode === 'dry-run') {
      log.warn({ actor: actor.id, client: client.id, requestId, denied }, 'would be refused');
      return next(request);
    }
    // Half a mutation is none that anybody asked for.
    if (mode === 'filter' && operation.operation === 'query') {
      return filtered(request, denied, next);
    }
    return { errors: [forbidden(denied)] };
  };
}

