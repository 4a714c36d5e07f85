import type { Allowance } from '@linli/kernel/allowance.ts';

/** One version of a rule's figure, as it is loaded into the table `rule` of every tenant. */
export interface CatalogueRule extends Allowance {
  readonly code: string;
  /** What the figure is for; a rule with one figure has one variant. */
  readonly variant: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

/** The duty to respond is 北京市接诉即办工作条例 art. 16; the figures are ours, for a tenant to edit. */
const WHISTLE = {
  code: 'R-G-28',
  version: 1,
  validFrom: '2025-01-01',
  validTo: null,
  source: '北京市接诉即办工作条例 第十六条; figures: product default',
} as const;

export const RULES: readonly CatalogueRule[] = [
  { ...WHISTLE, variant: 'EMERGENCY', amount: 30, unit: 'MINUTES' },
  { ...WHISTLE, variant: 'JOINT_ENFORCEMENT', amount: 4, unit: 'WORKING_HOURS' },
  { ...WHISTLE, variant: 'DAILY', amount: 1, unit: 'WORKING_DAYS' },
];
