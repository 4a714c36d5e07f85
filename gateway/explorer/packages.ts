import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { z } from 'zod';

/** How a browser reads a package: its ES modules, never what was built for `require`. */
const CONDITIONS = ['browser', 'import', 'module', 'default'];

type Exports = string | null | readonly Exports[] | { readonly [key: string]: Exports };

const exportsSchema: z.ZodType<Exports> = z.lazy(() =>
  z.union([z.string(), z.null(), z.array(exportsSchema), z.record(z.string(), exportsSchema)]),
);

const manifest = z.object({
  type: z.string().optional(),
  main: z.string().optional(),
  module: z.string().optional(),
  browser: z.unknown().optional(),
  exports: exportsSchema.optional(),
});

/** The file an import means to a browser, or null: then it is no import of ours. */
export function resolveImport(specifier: string, importer: string): string | null {
  if (specifier.startsWith('.')) return existing(join(dirname(importer), specifier));
  const [, name, rest] = /^((?:@[\w.-]+\/)?[\w.-]+)(\/.*)?$/.exec(specifier) ?? [];
  if (!name) return null;
  const folder = packageFolder(name, dirname(importer));
  return folder === null ? null : entryOf(folder, `.${rest ?? ''}`);
}

/** Whether Node would call the file a CommonJS module by its package alone. */
export function isDeclaredModule(file: string): boolean {
  if (extname(file) === '.mjs') return true;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) return manifestOf(folder).type === 'module';
  }
  return false;
}

function packageFolder(name: string, from: string): string | null {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  return null;
}

function entryOf(folder: string, subpath: string): string | null {
  const { exports, browser, module, main } = manifestOf(folder);
  if (exports !== undefined && exports !== null) {
    const target = exportOf(exports, subpath);
    return target === null ? null : existing(join(folder, target));
  }
  if (subpath !== '.') return withinPackage(join(folder, subpath));
  const entry = typeof browser === 'string' ? browser : (module ?? main ?? 'index.js');
  return existing(join(folder, entry));
}

/** Older packages keep a manifest of its own in a subfolder. */
function withinPackage(path: string): string | null {
  return existsSync(join(path, 'package.json')) ? entryOf(path, '.') : existing(path);
}

function exportOf(exports: Exports, subpath: string): string | null {
  const isMap = isTable(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  if (!isMap) return subpath === '.' ? conditionOf(exports) : null;
  const exact = exports[subpath];
  if (exact !== undefined) return conditionOf(exact);
  for (const [pattern, target] of Object.entries(exports)) {
    const [head, tail] = pattern.split('*');
    if (head === undefined || tail === undefined) continue;
    if (!subpath.startsWith(head) || !subpath.endsWith(tail)) continue;
    const star = subpath.slice(head.length, subpath.length - tail.length);
    return conditionOf(target)?.replaceAll('*', star) ?? null;
  }
  return null;
}

function conditionOf(target: Exports): string | null {
  if (typeof target === 'string') return target;
  if (!isTable(target)) return null;
  for (const [condition, inner] of Object.entries(target)) {
    const found = CONDITIONS.includes(condition) ? conditionOf(inner) : null;
    if (found !== null) return found;
  }
  return null;
}

function isTable(exports: Exports): exports is { readonly [key: string]: Exports } {
  return typeof exports === 'object' && exports !== null && !Array.isArray(exports);
}

function existing(path: string): string | null {
  const candidates = [path, `${path}.js`, `${path}.mjs`, join(path, 'index.js')];
  return candidates.find((each) => existsSync(each) && statSync(each).isFile()) ?? null;
}

function manifestOf(folder: string): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}
