import { cpus, totalmem } from 'node:os';

/** Rows for people; figures, by name, for comparison. */
export interface Result {
  readonly rows: readonly Record<string, string | number>[];
  readonly figures: Record<string, number>;
}
/** `options` are the words after its name. */
export type Bench = (options: readonly string[]) => Promise<Result>;

export function printBench(name: string, { rows, figures }: Result): void {
  if (rows.length > 0) console.table(rows);
  const machine = {
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  console.log(JSON.stringify({ bench: name, figures, machine }));
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** The value below which that share (0 to 1) of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
