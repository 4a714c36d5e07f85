import { defineEntity, p } from '@mikro-orm/core';
import { RELATIONS } from '../../domain/library/documents.ts';

const schema = defineEntity({
  name: 'DocumentRelation',
  properties: {
    documentId: p.uuid().primary(),
    kind: p.enum(RELATIONS).primary(),
    otherId: p.uuid().primary(),
    tenant: p.text(),
  },
});

/** A row of `document_relation`: how one document stands to another. */
export class DocumentRelation extends schema.class {}
schema.setClass(DocumentRelation);
