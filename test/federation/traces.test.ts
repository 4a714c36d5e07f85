import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { until } from '@linli/chassis/testing/until.ts';
import { type Collected, type Collector, KIND, openCollector } from '../collector.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, hotline } from '../people.ts';
import { LODGE, modelEstate } from '../journeys/petition-story.ts';

let collector: Collector;
let linli: Constellation;

beforeAll(async () => {
  collector = await openCollector();
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00', traces: collector.url });
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
  await collector[Symbol.asyncDispose]();
});

/** Longer than a batch of spans waits before it is sent. */
const PATIENCE_MS = 30_000;

const CLIENT = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const QUERY = `query Estates { estates(filter: { under: "510116001" }, first: 1) {
  nodes { id bodies { kind } petitions(first: 1) { totalCount } } } }`;

const inTrace = async (): Promise<Collected[]> =>
  collector.spans.filter(({ traceId }) => traceId === CLIENT.traceId);

test('a query is one trace, from who asks through the gateway to each statement', async () => {
  await ask();
  const whole = (spans: Collected[]): boolean => {
    const begun = spans.filter(({ kind }) => kind === KIND.SERVER).map(({ service }) => service);
    return ['gateway', 'property', 'petition'].every((each) => begun.includes(each));
  };
  const spans = await until(inTrace, whole, PATIENCE_MS);
  const edge = spans.find(({ service, kind }) => service === 'gateway' && kind === KIND.SERVER);
  expect(edge).toMatchObject({
    name: 'query',
    parentSpanId: CLIENT.spanId,
    attributes: {
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Estates',
      'linli.client': expect.any(String),
      'linli.cost.estimated': expect.anything(),
      'linli.document.hash': expect.stringMatching(/^[0-9a-f]{64}$/),
      'linli.generation': expect.any(String),
      'linli.outcome': 'WHOLE',
    },
  });
  const calls = spans.filter(({ name }) => name.startsWith('subgraph '));
  expect(new Set(calls.map(({ name }) => name)))
    .toEqual(new Set(['subgraph property', 'subgraph petition']));
  for (const call of calls) {
    expect(call).toMatchObject({ kind: KIND.CLIENT, parentSpanId: edge?.spanId });
    const [served] = childrenOf(call, spans);
    expect(served).toMatchObject({ kind: KIND.SERVER, service: call.name.split(' ')[1] });
    const statements = served ? childrenOf(served, spans) : [];
    expect(statements.length).toBeGreaterThan(0);
    for (const { attributes } of statements) {
      expect(attributes['db.system.name']).toBe('postgresql');
      expect(attributes['db.query.text']).not.toMatch(/510116|'[^']+'/);
    }
  }
});

const OFF_DUTY = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
const END = `mutation ($input: EndDutyInput!) { endDuty(input: $input) {
  ... on GridDuty { id } } }`;

test('a request goes on in the event it caused, to each statement of who hears of it', async () => {
  const asDistrict = await linli.as(districtOfficer);
  const { data: { onDuty: [duty] } } = await asDistrict<{ onDuty: { id: string }[] }>(
    '{ onDuty(place: "510116001001") { id } }',
  );
  await ask(END, OFF_DUTY, { input: { idempotencyKey: 'TRACED-2', dutyId: duty?.id } });
  const ofTrace = async (): Promise<Collected[]> =>
    collector.spans.filter(({ traceId }) => traceId === OFF_DUTY.traceId);
  const handling = 'handle grid.duty-changed';
  const isHandled = (spans: Collected[]): boolean =>
    spans.some(({ name }) => name === handling)
      && spans.some(({ name, service }) => name === 'mutation' && service === 'gateway');
  const spans = await until(ofTrace, isHandled, PATIENCE_MS);
  const wayTo = (span: Collected | undefined): string[] => {
    const above = spans.find(({ spanId }) => spanId === span?.parentSpanId);
    return span ? [...wayTo(above), `${span.service}: ${span.name}`] : [];
  };
  const handled = spans.find(({ name }) => name === handling);
  expect(wayTo(handled)).toEqual([
    'gateway: mutation', 'gateway: subgraph grid', 'grid: POST /graphql',
    'petition.worker: deliver', `petition.worker: ${handling}`,
  ]);
  const statements = handled ? childrenOf(handled, spans) : [];
  expect(statements.map(({ attributes }) => String(attributes['db.query.text'])))
    .toEqual(expect.arrayContaining([expect.stringMatching(/insert into "?roster/)]));
}, 60_000);

test('a sweep is a trace of its own, and so is the delivery of what it caused', async () => {
  const { id: estateId } = await modelEstate(await linli.as(districtOfficer));
  const lodge = await linli.as(hotline);
  await lodge(LODGE, { input: {
    idempotencyKey: 'TRACED-1', channel: 'HOTLINE_12345', channelNumber: 'TRACED-1',
    kind: 'HELP', category: 'NOISE', text: '楼上噪声',
    caller: { name: '李四', phone: '13900000000' }, place: { estateId },
  } });
  await linli.turn('2026-10-10T10:00:00+08:00');
  const roots = async (): Promise<string[]> =>
    collector.spans
      .filter(({ service, parentSpanId }) => service.endsWith('.worker') && !parentSpanId)
      .map(({ name }) => name);
  await until(roots, (names) => names.includes('sweep') && names.includes('deliver'), PATIENCE_MS);
  expect(JSON.stringify(collector.spans)).not.toMatch(/13900000000|李四|楼上噪声/);
});

function childrenOf({ spanId }: Collected, spans: readonly Collected[]): Collected[] {
  return spans.filter(({ parentSpanId }) => parentSpanId === spanId);
}

async function ask(query = QUERY, trace = CLIENT, variables: object = {}): Promise<void> {
  const token = await linli.system.issuer.mint({ organization: null, ...districtOfficer });
  const answer = await fetch(linli.system.graphUrl, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      traceparent: `00-${trace.traceId}-${trace.spanId}-01`,
    },
  });
  expect(await answer.json()).not.toHaveProperty('errors');
}
