import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { period } from '../domain/matter.ts';
import type { Period } from '../domain/matter.ts';

/** What a department says of the matter it would put to the grids (R-G-29). */
export interface MatterTextInput {
  readonly title: string;
  readonly basis: string;
  readonly workload: string;
  readonly funding: string;
  readonly validFrom?: Date | null | undefined;
  readonly validTo?: Date | null | undefined;
}

type MatterText = Period & Record<keyof typeof LONGEST, string>;

const LONGEST = { title: 100, basis: 1_000, workload: 1_000, funding: 1_000 } as const;

/** The matter as it is applied for: from now on where nothing is said. */
export function readMatterText(input: MatterTextInput, now: Date): MatterText | Refusal {
  const title = read('title', input);
  const basis = read('basis', input);
  const workload = read('workload', input);
  const funding = read('funding', input);
  const holds = period(input.validFrom ?? now, input.validTo ?? null, now);
  if (title instanceof Refusal) return title;
  if (basis instanceof Refusal) return basis;
  if (workload instanceof Refusal) return workload;
  if (funding instanceof Refusal) return funding;
  return holds instanceof Refusal ? holds : { title, basis, workload, funding, ...holds };
}

function read(field: keyof typeof LONGEST, input: MatterTextInput): string | Refusal {
  return textWithin(field, input[field], { max: LONGEST[field] });
}
