import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openClient } from '@linli/client/client.ts';
import { CODES, GraphError } from '@linli/client/errors.ts';
import { EstatesDocument, PetitionDocument } from '@linli/client/hotline.generated.ts';
import { pages } from '@linli/client/pages.ts';
import { PetitionChangedDocument } from '@linli/client/portal.generated.ts';
import { freePort } from '@linli/chassis/testing/port.ts';
import { hashOf } from '../documents/manifest.ts';
import { ERRORS } from '../errors.ts';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Something that answers as a gateway would, to see what it is sent. */
async function answering(answer: RequestListener): Promise<string> {
  const port = await freePort();
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}/graphql`;
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => json(request);

test('every code of the gateway is a code of the client', () => {
  expect([...CODES].toSorted()).toEqual(Object.keys(ERRORS).toSorted());
});

test('a document is known by the hash of its text', () => {
  const { id, text } = EstatesDocument.__meta__;
  expect(id).toBe(`sha256:${hashOf(text)}`);
});

describe('what is asked', () => {
  test('is sent by id where the manifest has it, and in full where it has not', async () => {
    const bodies: unknown[] = [];
    const url = await answering(async (request, response) => {
      bodies.push(await bodyOf(request));
      response.end('{"data":{"estates":null,"petition":null}}');
    });
    const { id, text } = EstatesDocument.__meta__;
    const client = openClient({ url, token: 't', manifests: [{ documents: { [id]: text } }] });
    await client.ask(EstatesDocument, { under: '510116' });
    await client.ask(PetitionDocument, { id: '1' });
    expect(bodies).toEqual([
      { documentId: id, variables: { under: '510116' } },
      { query: PetitionDocument.__meta__.text, variables: { id: '1' } },
    ]);
  });

  test('and refused, throws by its code and keeps what was answered', async () => {
    const extensions = { code: 'SUBGRAPH_TIMEOUT', requestId: 'r' };
    const data = { petition: null };
    const url = await answering((_, response) => {
      response.end(JSON.stringify({ data, errors: [{ message: 'late', extensions }] }));
    });
    const asked = openClient({ url, token: async () => 't' }).ask(PetitionDocument, { id: '1' });
    await expect(asked).rejects.toThrow(GraphError);
    await expect(asked).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT', requestId: 'r', data });
  });
});

test('pages follow one another to the last, each asked for once', async () => {
  const asked: (string | null)[] = [];
  const ends = [{ hasNextPage: true, endCursor: 'a' }, { hasNextPage: false, endCursor: 'b' }];
  const all = pages(async (after) => {
    asked.push(after);
    const [pageInfo] = ends.splice(0, 1);
    return pageInfo ? { pageInfo } : null;
  });
  expect(await Array.fromAsync(all)).toHaveLength(2);
  expect(asked).toEqual([null, 'a']);
});

test('a stream that is ended goes on after the last event, however its bytes are cut', async () => {
  const resumed: unknown[] = [];
  const changed = (id: string): string =>
    `id: ${id}\nevent: next\ndata: ${JSON.stringify({ data: { petitionChanged: null } })}\n\n`;
  const extensions = { code: 'STREAM_ENDED', requestId: 'r' };
  const over = { errors: [{ message: 'over', extensions }] };
  const url = await answering((request, response) => {
    resumed.push(request.headers['last-event-id']);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    if (resumed.length > 1) return void response.end(changed('3'));
    const text = `retry: 1\nid: 1\n\n${changed('2')}`;
    response.write(text.slice(0, 30));
    setImmediate(() => {
      response.end(`${text.slice(30)}event: next\ndata: ${JSON.stringify(over)}\n\n`);
    });
  });
  const ids: (string | null)[] = [];
  for await (const { id } of openClient({ url, token: 't' }).stream(PetitionChangedDocument, {})) {
    ids.push(id);
    if (id === '3') break;
  }
  expect({ ids, resumed }).toEqual({ ids: ['2', '3'], resumed: [undefined, '2'] });
});
