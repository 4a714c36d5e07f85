import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { anOfficer, openGraph } from '@linli/gateway/test/graph.ts';
import type { Graph } from '@linli/gateway/test/graph.ts';

/**
 * What the audits recommend or allow, and this gateway does otherwise: documents are not asked by
 * GET unless they are registered, a request that is wrong is 4xx in the older media type too, and
 * a value that cannot be used is 422, which the draft has since and the audits do not know.
 */
const OTHERWISE = ['5A70', 'D6D5', '6A70', '572B', 'FDE2', '7B9B', '86EE'];

let graph: Graph;
let token: string;
beforeAll(async () => {
  graph = await openGraph({ EMBEDDED: '1' });
  token = await graph.issuer.mint(anOfficer);
});
afterAll(async () => graph[Symbol.asyncDispose]());

describe('the gateway, over HTTP,', () => {
  const fetchFn = (url: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, authorization: `Bearer ${token}` };
    return fetch(url, { ...init, headers });
  };
  const audits = serverAudits({ url: () => `${graph.url}/graphql`, fetchFn });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s', async (id, _, audit) => {
      const { status } = await audit.fn();
      expect(status).toEqual(OTHERWISE.includes(id) ? expect.stringMatching(/warn|notice/) : 'ok');
    },
  );
});
