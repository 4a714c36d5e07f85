import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import { asClientRequest } from '../../client-request.ts';
import type { ClientRequest } from '../../client-request.ts';
import { fault } from '../../errors.ts';
import type { GatewayRequest, GatewayResult } from '../../execution.ts';
import type { Supergraph } from '../../supergraph.ts';
import type { Wait } from '../bill.ts';
import { isOver } from '../over.ts';
import { compileCounter } from './actual.ts';
import type { Counter } from './actual.ts';
import { compileEstimate } from './estimate.ts';
import type { Estimate, Estimator } from './estimate.ts';
import { readPrices } from './price-list.ts';
import type { PriceList } from './price-list.ts';

/** What the operations of one supergraph cost, before they are run and after. */
export interface Pricing {
  /** Refuses what would cost too much; null when it may be run. */
  limit(request: GatewayRequest): GatewayResult | null;
  /** Takes the points from the client's minute; what is answered where too few are left. */
  charge(request: GatewayRequest): GatewayResult | null | Promise<GatewayResult | null>;
  /** Gives back what was not spent of them. */
  settle(request: GatewayRequest, result: GatewayResult): void;
}

export function openPricing(supergraph: Supergraph): Pricing {
  const prices = readPrices(supergraph);
  const estimators = new WeakMap<OperationDefinitionNode, Estimator>();
  const counters = new WeakMap<OperationDefinitionNode, Counter>();

  const estimate = ({ document, operation, request }: GatewayRequest): Estimate => {
    const estimator = estimators.get(operation) ?? compileEstimate(document, operation, prices);
    estimators.set(operation, estimator);
    return estimator(request.variables ?? {});
  };
  const count = ({ document, operation, context }: GatewayRequest, result: GatewayResult) => {
    const { bill } = asClientRequest(context);
    const counter = counters.get(operation) ?? compileCounter(document, operation, prices);
    if (!counter) return bill.estimated;
    counters.set(operation, counter);
    // What was asked of a subgraph and came to nothing was work all the same.
    const counted = Math.max(1, counter(result.data));
    return result.errors?.length ? Math.max(counted, bill.estimated) : counted;
  };

  return {
    limit(request) {
      const client = asClientRequest(request.context);
      const { total, bySubgraph } = estimate(request);
      client.bill.tooDear = tooDear(bySubgraph, prices, client);
      return refuseCost(Math.max(1, total), client);
    },
    charge({ context }) {
      const { bill } = asClientRequest(context);
      const wait = bill.charge(bill.estimated);
      return wait instanceof Promise ? wait.then(refuseWait) : refuseWait(wait);
    },
    settle(request, result) {
      const { bill } = asClientRequest(request.context);
      const actual = count(request, result);
      bill.headers['cost-actual'] = String(actual);
      bill.settle(actual);
    },
  };
}

function refuseCost(
  total: number, { bill, client, requestId }: ClientRequest,
): GatewayResult | null {
  const { persisted, headers } = bill;
  const name = persisted ? 'persistedCost' : 'cost';
  const { most } = client.limits[name];
  bill.estimated = Math.min(total, Number.MAX_SAFE_INTEGER);
  headers['cost-estimated'] = String(bill.estimated);
  headers['cost-limit'] = String(most);
  if (!isOver(client, name, bill.estimated, requestId)) return null;
  const words = {
    en: `The operation may cost ${bill.estimated} points, of ${most} allowed: ask for smaller pages `
      + '(`first`) or fewer levels',
    zh: `查询预计需 ${bill.estimated} 点,上限 ${most} 点:请减小分页(first)或嵌套层数`,
  };
  return { errors: [fault('COST_ESTIMATED_TOO_EXPENSIVE', { words })] };
}

function tooDear(
  bySubgraph: readonly number[], { graphs }: PriceList, { client, requestId }: ClientRequest,
): ReadonlySet<string> {
  const { most } = client.limits.subgraphCost;
  if (bySubgraph.every((cost) => cost <= most)) return NONE;
  return new Set(graphs.filter((_, place) =>
    isOver(client, 'subgraphCost', bySubgraph[place] ?? 0, requestId)));
}

const NONE: ReadonlySet<string> = new Set();

function refuseWait(wait: Wait | null): GatewayResult | null {
  return wait && { errors: [rateLimited(wait.seconds)] };
}

export function rateLimited(seconds: number): GraphQLError {
  const words = {
    en: `The points of this minute are spent: ask again in ${seconds} s`,
    zh: `本分钟额度已用完,请在 ${seconds} 秒后重试`,
  };
  return fault('RATE_LIMITED', { words, more: { retryAfter: seconds } });
}
