import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { compileFunction } from 'node:vm';
import { isDeclaredModule, resolveImport } from './packages.ts';

/** Where a file is served; null for what must not be. */
export type UrlOf = (file: string) => string | null;

/** The file as an ES module a browser can read: nothing is built before or downloaded. */
export function browserModule(file: string, urlOf: UrlOf): string {
  // The console's one style sheet already holds what the packages' modules import piece by piece.
  if (extname(file) === '.css') return 'export {};';
  const source = productionOf(readFileSync(file, 'utf8'));
  return isCommonJs(file, source) ? wrap(file, source, urlOf) : rewrite(file, source, urlOf);
}

/** React keeps two builds in one file; only one may reach a browser. */
function productionOf(source: string): string {
  return source
    .replaceAll('process.env.NODE_ENV', '"production"')
    .replaceAll(/else\s*\{\s*module\.exports\s*=\s*require\([^)]*\);?\s*\}/g, '')
    .replaceAll(/^\/\/# sourceMappingURL=.*$/gm, '');
}

const SPECIFIER = /(\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"'\n]+)\2/g;

/** Names become addresses. What resolves to nothing is text that merely looks like an import. */
function rewrite(file: string, source: string, urlOf: UrlOf): string {
  return source.replaceAll(SPECIFIER, (whole, keyword: string, quote: string, name: string) => {
    const target = resolveImport(name, file);
    const url = target && urlOf(target);
    return url ? `${keyword}${quote}${url}${quote}` : whole;
  });
}

const REQUIRE = /\brequire\(\s*["']([^"']+)["']\s*\)/g;

/**
 * A CommonJS file runs when it is first required, and a circle of them is handed what is ready so
 * far. Functions are there before any module has run, so the circle closes here as it does in Node.
 */
function wrap(file: string, source: string, urlOf: UrlOf): string {
  const required = [...new Set([...source.matchAll(REQUIRE)].map(([, name = '']) => name))];
  const found = required.flatMap((name, at) => {
    const url = urlOf(resolveImport(name, file) ?? '');
    return url ? [{ name, url, local: `r${at}` }] : [];
  });
  return [
    ...found.map(({ url, local }) => `import * as ${local} from ${JSON.stringify(url)};`),
    `function $factory(module, exports, require) {\n${source}\n}`,
    'function $require(name) { switch (name) {',
    ...found.map(({ name, local }) => `case ${JSON.stringify(name)}: return $from(${local});`),
    '} }',
    'function $from(space) { return space.$load ? space.$load() : (space.default ?? space); }',
    'export function $load() { if (!$factory.module) { $factory.module = { exports: {} };',
    '$factory.call($factory.module.exports, $factory.module, $factory.module.exports, $require); }',
    'return $factory.module.exports; }',
    'export default $load();',
    ...exportedNames(file, source).map(
      (name) => `const e_${name} = $load().${name}; export { e_${name} as ${name} };`,
    ),
  ].join('\n');
}

const REEXPORT = /module\.exports\s*=\s*require\(["']([^"']+)["']\)/g;

/** By sight, also through `module.exports = require(…)`: the module is not run to be asked. */
function exportedNames(file: string, source: string): string[] {
  const names = new Set<string>();
  const shown = /\bexports\.([A-Za-z_$][\w$]*)\s*=|defineProperty\(exports,\s*["']([\w$]+)["']/g;
  for (const [, assigned, defined] of source.matchAll(shown)) names.add(assigned ?? defined ?? '');
  for (const [, list = ''] of source.matchAll(/module\.exports\s*=\s*\{([\w$\s,]*)\}/g)) {
    for (const name of list.split(',')) names.add(name.trim());
  }
  for (const [, name = ''] of source.matchAll(REEXPORT)) {
    const target = resolveImport(name, file);
    if (!target) continue;
    const inner = productionOf(readFileSync(target, 'utf8'));
    for (const each of exportedNames(target, inner)) names.add(each);
  }
  names.delete('default');
  names.delete('');
  return [...names];
}

/** Whoever parses as a function's body is CommonJS: an import or export would not. */
function isCommonJs(file: string, source: string): boolean {
  if (isDeclaredModule(file)) return false;
  try {
    compileFunction(source);
    return true;
  } catch {
    return false;
  }
}
