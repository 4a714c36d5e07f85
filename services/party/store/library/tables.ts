import type { Row } from '@linli/chassis/tables.ts';
import { DocumentRelation } from './document-relation.entity.ts';
import { Example } from './example.entity.ts';
import { Pilot } from './pilot.entity.ts';
import { PolicyDocument } from './policy-document.entity.ts';
import { Term } from './term.entity.ts';

export const LIBRARY_ENTITIES = [DocumentRelation, Example, Pilot, PolicyDocument, Term];

/** The rows of the library, as Kysely sees them. */
export interface LibraryTables {
  documentRelation: Row<DocumentRelation>;
  example: Row<Example>;
  pilot: Row<Pilot>;
  policyDocument: Row<PolicyDocument>;
  term: Row<Term>;
}
