import type { GraphQLError } from 'graphql';
import { asClientRequest, isWarming } from '../../client-request.ts';
import type { ClientRequest } from '../../client-request.ts';
import { fault } from '../../errors.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';

/** A subgraph that would cost too much is not asked; what the others give is answered. */
export function priced(link: SubgraphLink): SubgraphLink {
  const { name } = link;
  const refusalOf = ({ bill }: ClientRequest): GraphQLError | null =>
    bill.tooDear.has(name) ? fault('SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE') : null;
  return {
    ...link,
    send(sending, client) {
      const refusal = refusalOf(client);
      return refusal ? Promise.reject(refusal) : link.send(sending, client);
    },
    async process(options) {
      const refusal = isWarming(options.context)
        ? null : refusalOf(asClientRequest(options.context));
      if (refusal) throw refusal;
      return link.process(options);
    },
  };
}
