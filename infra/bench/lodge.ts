import { randomUUID } from 'node:crypto';
import { type Bench, percentile, round } from './bench.ts';
import { openBenched } from './system.ts';

const SECONDS = 15;
const AT_ONCE = 16;

const LODGE = `mutation($input: LodgePetitionInput!) { lodgePetition(input: $input) {
  __typename ... on Petition { id } ... on Refusal { message } } }`;

/** Petitions accepted a second, from the gateway's door to the commit, sixteen callers at once. */
export const bench: Bench = async () => {
  await using benched = await openBenched({ rate: 1 });
  const token = await benched.system.issuer.mint('hotline-12345');
  const estates = await estatesOf(benched.system.graphUrl, token);
  const lodge = async (place: number): Promise<number> => {
    const began = performance.now();
    const estateId = estates[place % estates.length];
    const data = await post(benched.system.graphUrl, token, LODGE, { input: order(estateId) });
    if (data.lodgePetition.__typename !== 'Petition') throw new Error(JSON.stringify(data));
    return performance.now() - began;
  };
  for (let warm = 0; warm < 50; warm += 1) await lodge(warm);
  const latencies: number[] = [];
  const began = performance.now();
  const callers = Array.from({ length: AT_ONCE }, async (_, caller) => {
    for (let turn = 0; performance.now() - began < SECONDS * 1_000; turn += 1) {
      latencies.push(await lodge(caller + turn * AT_ONCE));
    }
  });
  await Promise.all(callers);
  const perSecond = latencies.length / ((performance.now() - began) / 1_000);
  const figures = {
    acceptedPerSecond: round(perSecond, 1),
    p50Ms: round(percentile(latencies, 0.5), 1),
    p99Ms: round(percentile(latencies, 0.99), 1),
  };
  return { rows: [{ accepted: latencies.length, ...figures }], figures };
};

function order(estateId: string | undefined): object {
  const id = randomUUID();
  return {
    idempotencyKey: id, channel: 'HOTLINE_12345', channelNumber: id, kind: 'HELP',
    category: 'NOISE', text: '楼上夜间噪声扰民。',
    caller: { name: '李四', phone: '13900000000' }, place: { estateId },
  };
}

async function estatesOf(url: string, token: string): Promise<string[]> {
  const data = await post(url, token, '{ estates(first: 100) { nodes { id } } }', {});
  return data.estates.nodes.map(({ id }: { id: string }) => id);
}

async function post(url: string, token: string, query: string, variables: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
