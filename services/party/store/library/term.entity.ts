import { defineEntity, p } from '@mikro-orm/core';

export const SCRIPTS = ['HANS', 'HANT', 'LATN'] as const;

const schema = defineEntity({
  name: 'Term',
  properties: {
    tenant: p.text().primary(),
    key: p.text().primary(),
    script: p.enum(SCRIPTS).primary(),
    id: p.uuid(),
    label: p.text(),
    namedAt: p.datetime(),
    namedBy: p.text(),
  },
});

/** A row of `term`: what a district calls something, in one script. */
export class Term extends schema.class {}
schema.setClass(Term);
