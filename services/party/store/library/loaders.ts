import { loadersIn } from '@linli/chassis/loader.ts';
import type { Read } from '@linli/chassis/reading.ts';
import { listDocumentsById, listRelations } from './documents.ts';

/** Documents and what they relate to: one statement each, however many ask. */
export function openLibraryLoaders(read: Read) {
  const { many, byId } = loadersIn(read);
  return {
    document: byId(listDocumentsById),
    relations: many(listRelations, ({ documentId }) => documentId),
  };
}
