import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that is derived from others and committed, so that a change to it is seen. */
export interface Derived {
  readonly url: URL;
  readonly text: string;
  /** The command that derives it. */
  readonly command: string;
}

/** Writes what changed, or only tells: false where, under `check`, the committed one is stale. */
export function settle({ url, text, command }: Derived, check: boolean): boolean {
  const path = fileURLToPath(url);
  const name = path.slice(fileURLToPath(ROOT).length);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return true;
  if (check) {
    process.stderr.write(`${name} is stale: run \`${command}\` and commit it\n`);
    return false;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`${name} written\n`);
  return true;
}

const ROOT = new URL('..', import.meta.url);
