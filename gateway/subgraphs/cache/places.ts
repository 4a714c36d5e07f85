import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ClientRequest } from '../../client-request.ts';
import { identityClass } from '../coalescing.ts';
import type { CachedTypes } from './cached-types.ts';

/** Where one entity, as it is asked for, is kept. */
export interface Place {
  readonly key: string;
  readonly id: string;
  readonly ms: number;
}

export type AskedFor = z.infer<typeof askedFor>;

/** Null for what is no question about entities as the planner writes them. */
export function readAsked(body: string): AskedFor | null {
  return askedFor.safeParse(JSON.parse(body)).data ?? null;
}

const askedFor = z.looseObject({
  query: z.string(),
  variables: z.looseObject({
    representations: z.array(z.looseObject({ __typename: z.string() })),
  }),
});

interface Asked {
  readonly subgraph: string;
  readonly types: CachedTypes;
  readonly client: ClientRequest;
}

/** Null unless every entity asked for is of a type that is kept, and has an id. */
export function placesOf(
  { query, variables: { representations, ...variables } }: AskedFor,
  { subgraph, types, client }: Asked,
): readonly Place[] | null {
  const places = representations.flatMap((representation) => {
    const { __typename: type, id } = representation;
    const kept = Object.hasOwn(types, type) ? types[type] : undefined;
    if (!kept || typeof id !== 'string') return [];
    const audience = audienceOf(client, kept.audience);
    const parts = [subgraph, query, variables, representation, audience];
    const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
    return [{ key, id, ms: kept.seconds * 1_000 }];
  });
  return places.length === representations.length ? places : null;
}

function audienceOf(client: ClientRequest, audience: 'actor' | 'tenant'): readonly string[] {
  if (audience === 'actor') return ['actor', identityClass(client)];
  return ['tenant', client.actor.tenant, client.forwarded['accept-language'] ?? ''];
}
