import type { ReferenceDistrict } from '@linli/schemas/district.ts';

const WIDTH = 30;
const TENTHS = 10;

/** Where it is drawn; `process.stdout` is one. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Bar {
  step(rows: number): void;
  finish(): void;
}

/** A bar where somebody watches; where a file does, a line for each tenth. */
export function openBar(title: string, total: number, out: Output = process.stdout): Bar {
  const startedAt = performance.now();
  const draw = out.isTTY ? drawBar : writeTenths();
  let done = 0;
  out.write(out.isTTY ? '' : `${title} …\n`);
  return {
    step: (rows) => {
      done += rows;
      // What services derive on their own account is not in the total.
      draw(out, title, Math.min(done / total, 0.99));
    },
    finish: () => {
      draw(out, title, 1);
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
      out.write(`${out.isTTY ? '\n' : ''}${done.toLocaleString('en')} rows in ${seconds} s\n`);
    },
  };
}

/** About how many rows a load has: each of the district's once. */
export function rowsOf(districts: readonly ReferenceDistrict[], full: boolean): number {
  return districts.reduce((sum, district) => sum + rowsOfOne(district, full), 0);
}

function rowsOfOne(district: ReferenceDistrict, full: boolean): number {
  const listed = Object.values(district)
    .reduce<number>((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0);
  return district.estates
    .filter(({ isModel }) => full || isModel)
    .reduce((sum, estate) => sum + estate.householdCount + estate.population, listed);
}

function drawBar(out: Output, title: string, share: number): void {
  const full = Math.floor(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  out.write(`\r${title} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %`);
}

function writeTenths() {
  let told = 0;
  return (out: Output, title: string, share: number): void => {
    const tenth = Math.floor(share * TENTHS);
    if (tenth <= told) return;
    told = tenth;
    out.write(`${title}: ${tenth * TENTHS} %\n`);
  };
}
