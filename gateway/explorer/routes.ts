import { readFileSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { browserModule } from './modules.ts';
import { resolveImport } from './packages.ts';

/** The console's own files: the page and its script. */
const CONSOLE = resolve(import.meta.dirname, '../console');
const SCRIPT = join(CONSOLE, 'main.js');

const MODULES = '/console/modules/';

/** Nothing from elsewhere; `eval` is nobody's; the editor writes its styles into the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page to explore the graph: GraphiQL from the installed packages, module by module. */
export function registerConsole(app: FastifyInstance, config: Config): void {
  const root = packagesRoot();
  const urlOf = (file: string): string | null =>
    file.startsWith(root) ? MODULES + relative(root, file).replaceAll(sep, '/') : null;
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? browserModule(file, urlOf);
    texts.set(file, text);
    return text;
  };

  app.get('/', async (_, reply) =>
    reply
      .header('content-security-policy', POLICY)
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(readFileSync(join(CONSOLE, 'page.html'))));

  app.get('/console/main.js', async (_, reply) =>
    reply.type('text/javascript; charset=utf-8').send(browserModule(SCRIPT, urlOf)));

  app.get('/console/style.css', async (_, reply) =>
    reply.type('text/css; charset=utf-8').send(readFileSync(styleSheet())));

  app.get<{ Params: { '*': string } }>(`${MODULES}*`, async ({ params }, reply) => {
    const file = join(root, params['*']);
    const isOurs = file.startsWith(root) && SERVED.includes(extname(file));
    const found = isOurs ? resolveImport(`./${relative(CONSOLE, file)}`, SCRIPT) : null;
    if (found !== file) return reply.code(404).send();
    return reply
      .header('cache-control', 'max-age=300')
      .type('text/javascript; charset=utf-8')
      .send(textOf(file));
  });

  if (config.EMBEDDED) offerDemo(app, config);
}

const SERVED = ['.js', '.mjs', '.cjs', '.css'];

/** Tokens for whoever sits at this machine: a page of another name, rebound to it, gets none. */
function offerDemo(app: FastifyInstance, { DEMO_TOKENS, DEMO_QUERY }: Config): void {
  app.get('/console/demo.json', async ({ hostname }, reply) => {
    if (!['127.0.0.1', 'localhost'].includes(hostname)) return reply.code(404).send();
    return reply
      .header('cache-control', 'no-store')
      .send({ tokens: DEMO_TOKENS, query: DEMO_QUERY });
  });
}

/** The `node_modules` that holds GraphiQL. */
function packagesRoot(): string {
  const [root] = styleSheet().split(join('graphiql', 'dist', 'style.css'));
  return root ?? '';
}

function styleSheet(): string {
  const file = resolveImport('graphiql/style.css', SCRIPT);
  if (!file) throw new Error('graphiql is not installed');
  return file;
}
