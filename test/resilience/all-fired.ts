import { expect } from '@jest/globals';
import type { Constellation } from '../constellation.ts';
import { findFaults, type Outcome } from './faults.ts';

/** Whatever happened to the system: in the end it is as if nothing had. */
export async function expectAllFired(
  linli: Constellation, at: string | Date, outcome: Outcome,
): Promise<void> {
  const faults = await findFaults(linli, new Date(at), outcome);
  expect(faults.slice(0, 20)).toEqual([]);
}
