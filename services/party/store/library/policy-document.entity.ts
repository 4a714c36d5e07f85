import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { DOCUMENT_LEVELS, DOCUMENT_STATES } from '../../domain/library/documents.ts';
import type { Clause } from '../../domain/library/documents.ts';

const schema = defineEntity({
  name: 'PolicyDocument',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    level: p.enum(DOCUMENT_LEVELS),
    title: p.text(),
    /** 文号; null while it is a draft without one. */
    number: p.text().strictNullable(),
    /** Who issues it, the one that leads first. */
    issuers: p.array(),
    signed: p.array(),
    state: p.enum(DOCUMENT_STATES),
    clauses: p.json<readonly Clause[]>(),
    /** Its words as they are searched for. */
    searched: p.text(),
    draftedAt: p.datetime(),
    draftedBy: p.text(),
    issuedOn: p.date().$type<CivilDate>().strictNullable(),
    repealedOn: p.date().$type<CivilDate>().strictNullable(),
  },
});

/** A row of `policy_document`: 政策文件. */
export class PolicyDocument extends schema.class {}
schema.setClass(PolicyDocument);
