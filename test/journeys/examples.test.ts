import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from '@linli/gateway/serving.ts';
import { gatewayEnvironment } from '@linli/infra/embedded/environments.ts';
import { until } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';

const EXAMPLES = new URL('../../gateway/examples/', import.meta.url);

let linli: Constellation;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  linli = opened.use(await openConstellation({ at: '2026-09-10T10:00:00+08:00' }));
}, 180_000);
afterAll(() => opened.disposeAsync());

interface Starting {
  /** Whose secret it is handed. */
  readonly machine?: string;
  readonly args?: readonly string[];
  readonly url?: string;
}

/** An example as an integrator starts it. */
function start(name: string, { machine, args = [], url = linli.system.url }: Starting = {}) {
  const { issuer } = linli.system;
  const child = spawn(process.execPath, [fileURLToPath(new URL(name, EXAMPLES)), ...args], {
    env: {
      PATH: process.env['PATH'],
      LINLI_URL: url,
      LINLI_ISSUER: issuer.url,
      ...(machine && { LINLI_SECRET: issuer.secretOf(machine) }),
    },
  });
  const heard = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.err += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    out: async () => heard.out,
    /** All it said, once it has ended well. */
    said: async () => {
      expect({ code: await ended, err: heard.err }).toEqual({ code: 0, err: '' });
      return heard.out;
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('a portal shows the district, and the hotline’s petition as it is lodged', async () => {
  await using portal = start('portal.ts', { args: ['--watch'] });
  const first = await until(portal.out, (out) => out.includes('Watching petitions'), 30);
  expect(first).toMatch(/^1168 estates, 12719 grids$/m);
  const [, shown, total] = /(\d+) of (\d+) estates\nWatching/.exec(first) ?? [];
  expect(first).toMatch(new RegExp(`^5 of ${total} estates$`, 'm'));
  expect(shown).toBe(total);

  // A stream tells nothing of its own opening: what is lodged until one is seen was too early.
  await until(async () => {
    await start('hotline.ts', { machine: 'hotline-12345' }).said();
    return portal.out();
  }, (out) => /^Petition [\d-]+ at .+: ASSIGNED, owed by/m.test(out), 30);
}, 90_000);

test('the hotline, where it may send ids only, lodges a petition and follows it', async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const { plan, system: { issuer } } = linli;
  const trusted = { issuer: issuer.url, audience: 'https://linli.local/graph' };
  await using desk = await serve({
    ...gatewayEnvironment(plan, trusted, []),
    PORT: '0',
    CLIENTS: JSON.stringify({ 'hotline-12345': { class: 'HOTLINE' } }),
  });
  const said = await start('hotline.ts', { machine: 'hotline-12345', url: desk.url }).said();
  expect(said).toMatch(/^Petition [\d-]+ at .+: ASSIGNED$/m);
  expect(said).toMatch(/^SIGN_FOR by 2026-09-\S+: RUNNING$/m);
}, 60_000);

test('a partner reads volunteers masked, and no figures of the whole district', async () => {
  const said = await start('partner.ts', { machine: 'partner-agency' }).said();
  expect(said).toMatch(/: \d+ volunteers$/m);
  expect(said).toMatch(/\*/);
  expect(said).toMatch(/not for partners: FORBIDDEN$/m);
}, 60_000);
