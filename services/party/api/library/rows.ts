import type { Row } from '@linli/chassis/tables.ts';
import type {
  DocumentRelation as RelationEntity,
} from '../../store/library/document-relation.entity.ts';
import type { Example as ExampleEntity } from '../../store/library/example.entity.ts';
import type { Pilot as PilotEntity } from '../../store/library/pilot.entity.ts';
import type {
  PolicyDocument as DocumentEntity,
} from '../../store/library/policy-document.entity.ts';
import type { Term as TermEntity } from '../../store/library/term.entity.ts';

export type DocumentRelation = Row<RelationEntity>;
export type Example = Row<ExampleEntity>;
export type Pilot = Row<PilotEntity>;
export type PolicyDocument = Row<DocumentEntity>;
export type Term = Row<TermEntity>;
export type { Clause as PolicyClause } from '../../domain/library/documents.ts';
