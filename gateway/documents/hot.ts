import type { HotDocument } from '../warming/hot-documents.ts';
import type { Registered } from './registry.ts';

/** What is registered will be asked: it is planned before a supergraph takes over. */
export function asHot({ hash, source }: Registered): HotDocument {
  return { source, operationName: null, queryHash: hash };
}
