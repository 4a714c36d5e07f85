import { request } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { freePort } from '@linli/chassis/testing/port.ts';
import { until } from '@linli/chassis/testing/until.ts';
import fastify from 'fastify';
import { answerFault } from '../../answers/faults.ts';

test('who hangs up before a stream’s first word is told nothing, and it is no fault', async () => {
  await using app = fastify();
  const told: unknown[] = [];
  let hangUp = (): void => undefined;
  app.setErrorHandler((error: Error & { code: string }, asked, reply) => {
    const answer = answerFault(Object.assign(error, { name: error.name }), asked, reply);
    told.push([error.code, reply.sent, reply.statusCode]);
    return answer;
  });
  app.post('/silent', (_, reply) => {
    hangUp();
    return reply.send(new Readable({ read: () => undefined }));
  });
  const port = await freePort();
  await app.listen({ host: '127.0.0.1', port });
  const headers = { 'content-type': 'application/json' };
  const asking = request({ host: '127.0.0.1', port, path: '/silent', method: 'POST', headers });
  asking.on('error', () => undefined);
  hangUp = () => void asking.destroy();
  asking.end('{}');
  await until(async () => told, ({ length }) => length > 0);
  expect(told).toEqual([['ERR_STREAM_PREMATURE_CLOSE', true, 200]]);
});
