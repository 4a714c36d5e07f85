import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anOfficer, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';

let graph: Graph;
let token: string;

beforeAll(async () => {
  graph = await openGraph();
  token = await graph.issuer.mint(anOfficer);
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
});

interface Question {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly accept?: string;
  readonly language?: string;
}

const SHIFT = 'query Shift($hours: Float!) { officer(id: "1") { shift(hours: $hours) } }';

const QUESTIONS: Record<string, Question> = {
  'a query': { query: '{ motto officer(id: "1") { id name } }' },
  'a query of two subgraphs': { query: '{ posts(officers: ["1", "1"]) { officer { name } } }' },
  'one of two operations': { query: 'query A { motto } query B { who }', operationName: 'B' },
  'an operation that is not there': { query: 'query A { motto }', operationName: 'B' },
  'a write': { query: 'mutation { rename(id: "1", name: "n") { name } }' },
  'what fails in its subgraph': { query: '{ motto broken }' },
  'what is not told in Chinese': { query: '{ broken motto }', language: 'zh-CN' },
  'a null where none may be': { query: '{ posts(officers: ["ghost"]) { officer { badge } } }' },
  'what is forbidden': { query: '{ motto sealed }' },
  'a good variable': { query: SHIFT, variables: { hours: 2 } },
  'a variable that is none': { query: SHIFT, variables: { hours: 'two' } },
  'no variable': { query: SHIFT },
  'what cannot be planned': { query: '{ officer(id: "1") { shift(hours: 1e999) } }' },
  'what only streams answer': { query: 'subscription { petitionChanged { id } }' },
  'what is not in the schema': { query: '{ nothing }' },
  'what is no document': { query: '{ motto' },
  'the newer media type': {
    query: '{ broken }', accept: 'application/graphql-response+json',
  },
};

/** The first is parsed and validated by Apollo Server, the others are not. */
test.each(Object.entries(QUESTIONS))('%s: is answered again as at first', async (_, asked) => {
  const answers = [await tell(asked), await tell(asked), await tell(asked)];
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

/** Everything but what is each request's own. */
async function tell({ accept = 'application/json', language = 'en', ...body }: Question) {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json', authorization: `Bearer ${token}`, accept,
      'accept-language': language, 'x-request-id': 'asked-again',
    },
    body: JSON.stringify(body),
  });
  const own = ['date', 'ratelimit'];
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !own.includes(name))),
    body: await response.json(),
  };
}
