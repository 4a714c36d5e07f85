import { civilDate, endOf } from '@linli/kernel/civil.ts';
import type { ShippedScheme } from '../../domain/appraisal/scheme.ts';
import { AWARD_SCHEMES } from './awards.ts';
import { ESTATE_SCHEMES } from './estates.ts';
import { PROPERTY_SCHEMES } from './property.ts';

/** A campaign ends; when is for the tenant to confirm. */
const CAMPAIGNS_END = endOf(civilDate('2030-12-31'));

/** Every scheme that is shipped. */
export const SCHEMES: readonly ShippedScheme[] = [
  ...ESTATE_SCHEMES, ...AWARD_SCHEMES, ...PROPERTY_SCHEMES,
].map((each) => (each.kind === 'CAMPAIGN' ? { ...each, validTo: CAMPAIGNS_END } : each));
