import { type Bounds, boundsOf, type Ring } from '@linli/kernel/polygon.ts';

/** The box around a boundary, and its width. */
export function boxOf(boundary: Ring): Bounds & { readonly width: number } {
  const bounds = boundsOf(boundary);
  return { ...bounds, width: bounds.east - bounds.west };
}
