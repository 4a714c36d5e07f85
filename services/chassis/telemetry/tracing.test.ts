import { describe, expect, test } from '@jest/globals';
import { freePort } from '../testing/port.ts';
import { tellStatement } from './statement.ts';
import { addToSpan, openTracing, spanned, traceHeaders, UNTRACED } from './tracing.ts';

const REMOTE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const told = { name: 'work', kind: 'SERVER' } as const;
const headers = async (): Promise<string> => traceHeaders().traceparent ?? 'none';

describe('Tracing', () => {
  test('is not there unless somebody is named to tell', async () => {
    const tracing = await openTracing(undefined, 'petition');
    expect(tracing).toBe(UNTRACED);
    const never = (): never => {
      throw new Error('told');
    };
    const work = (): Promise<string> => spanned(never, async () => {
      addToSpan(never);
      return headers();
    });
    expect(await tracing.begin(told, work, REMOTE)).toBe('none');
  });

  test('hands each part\'s own span on, in the trace it was begun in', async () => {
    await using tracing = await openTracing(await nowhere(), 'petition');
    const [outer, inner] = await tracing.begin(told, async () =>
      [await headers(), await spanned(() => told, headers)], REMOTE);
    const inTrace = expect.stringMatching(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
    expect([outer, inner]).toEqual([inTrace, inTrace]);
    expect(new Set([REMOTE, outer, inner]).size).toBe(3);
  });

  test('begins a trace of its own where none was sent, or what was sent is none', async () => {
    await using tracing = await openTracing(await nowhere(), 'petition');
    const none = `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`;
    const begun = await Promise.all([undefined, 'made up', none].map((sent) =>
      tracing.begin(told, headers, sent)));
    const traces = begun.map((header) => header.split('-')[1]);
    for (const trace of traces) expect(trace).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
    expect(new Set(traces).size).toBe(3);
  });

  test('passes on what work throws, and a collector that is away stops nobody', async () => {
    const tracing = await openTracing(await nowhere(), 'petition');
    const work = async (): Promise<never> => {
      throw new TypeError('broken');
    };
    await expect(tracing.begin(told, work)).rejects.toThrow('broken');
    await expect(tracing[Symbol.asyncDispose]()).resolves.toBeUndefined();
  });

  test('tells a statement without its values', () => {
    expect(tellStatement({ text: 'select * from person where name = $1', values: ['李四'] }))
      .toEqual({
        name: 'SELECT',
        kind: 'CLIENT',
        attributes: {
          'db.system.name': 'postgresql',
          'db.query.text': 'select * from person where name = $1',
        },
      });
    expect(tellStatement("set local linli.actor = 'it''s me'").attributes)
      .toMatchObject({ 'db.query.text': 'set local linli.actor = ?' });
  });
});

/** An endpoint at which nothing listens. */
async function nowhere(): Promise<string> {
  return `http://127.0.0.1:${await freePort()}`;
}
