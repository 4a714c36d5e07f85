import type { LimitName } from './classes.ts';
import type { Client } from './clients.ts';
import { noteOverrun } from './telemetry.ts';

/** Whether a figure is refused. What goes over is counted in either mode. */
export function isOver(client: Client, limit: LimitName, was: number, requestId: string): boolean {
  const { most, mode } = client.limits[limit];
  if (was <= most) return false;
  noteOverrun({ limit, mode, was, most, class: client.class, client: client.id }, requestId);
  return mode === 'enforce';
}
