import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { serve } from '@linli/gateway/serving.ts';
import type { Served } from '@linli/gateway/serving.ts';
import { gatewayEnvironment } from '@linli/infra/embedded/environments.ts';
import { openConstellation } from '../constellation.ts';
import type { Constellation } from '../constellation.ts';
import { hotline } from '../people.ts';

const MANIFEST = new URL(
  '../../gateway/documents/manifests/hotline-12345.1.json', import.meta.url);

let linli: Constellation;
/** A second gateway before the same subgraphs, where the hotline’s desk is registered as one. */
let desk: Served;
const opened = new AsyncDisposableStack();
let documents: [id: string, text: string][];
beforeAll(async () => {
  linli = opened.use(await openConstellation({ at: '2026-09-10T10:00:00+08:00' }));
  const { plan, system } = linli;
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const issuer = { issuer: system.issuer.url, audience: 'https://linli.local/graph' };
  desk = opened.use(await serve({
    ...gatewayEnvironment(plan, issuer, []),
    PORT: '0',
    CLIENTS: JSON.stringify({ [hotline.sub]: { class: 'HOTLINE' } }),
  }));
  documents = Object.entries(JSON.parse(await readFile(MANIFEST, 'utf8')).documents);
});
afterAll(() => opened.disposeAsync());

async function ask(body: object) {
  const token = await linli.system.issuer.mint({ organization: null, ...hotline });
  const response = await fetch(`${desk.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const { data, errors } = await response.json();
  return { status: response.status, data, code: errors?.[0]?.extensions?.code ?? null };
}

const idOf = (operation: string): string =>
  documents.find(([, text]) => text.includes(operation))?.[0] ?? '';

describe('the hotline’s desk, registered as one,', () => {
  test('lodges a petition by the id of its document, and reads it by another', async () => {
    const estates = await ask({
      documentId: idOf('query Estates'), variables: { under: '510116001001', first: 1 },
    });
    const estateId = estates.data.estates.nodes[0].id;
    const lodged = await ask({
      documentId: idOf('mutation LodgePetition'),
      variables: {
        input: {
          idempotencyKey: 'registered-documents-1',
          channel: 'HOTLINE_12345',
          channelNumber: 'REGISTERED-1',
          kind: 'COMPLAINT',
          category: 'PROPERTY.QUALITY',
          text: '电梯停运三天，物业一直不修。',
          caller: { name: '张三', phone: '13812345678' },
          place: { estateId },
        },
      },
    });
    expect(lodged).toMatchObject({
      status: 200, code: null, data: { lodgePetition: { __typename: 'Petition' } },
    });
    const { id } = lodged.data.lodgePetition;
    const shown = await ask({ documentId: idOf('query Petition'), variables: { id } });
    expect(shown.data.petition.id).toBe(id);
  });

  test('asks nothing in its own words', async () => {
    expect(await ask({ query: '{ estates(first: 1) { nodes { id } } }' }))
      .toMatchObject({ status: 403, code: 'PERSISTED_DOCUMENT_REQUIRED' });
  });
});
