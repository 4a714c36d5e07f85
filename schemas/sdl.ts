import { readFileSync } from 'node:fs';
import type { ServiceName } from './events/event.ts';

/** The text of a subgraph's SDL. */
export function sdlOf(service: ServiceName): string {
  return readFileSync(new URL(`${service}.graphql`, import.meta.url), 'utf8');
}
