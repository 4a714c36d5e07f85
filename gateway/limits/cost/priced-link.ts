import { asClientRequest, isWarming } from '../../client-request.ts';
import type { ClientRequest } from '../../client-request.ts';
import { fault } from '../../errors.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';

/** A subgraph that would cost too much is not asked; what the others give is answered. */
export function priced(link: SubgraphLink): SubgraphLink {
  const { name } = link;
  const refuse = ({ bill }: ClientRequest): void => {
    if (!bill.tooDear.has(name)) return;
    throw fault('SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE');
  };
  return {
    ...link,
    async send(sending, client) {
      refuse(client);
      return link.send(sending, client);
    },
    async process(options) {
      if (!isWarming(options.context)) refuse(asClientRequest(options.context));
      return link.process(options);
    },
  };
}
