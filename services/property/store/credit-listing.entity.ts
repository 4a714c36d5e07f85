import { defineEntity, p } from '@mikro-orm/core';
import { LISTING_GROUNDS, LISTING_STATES } from '../domain/listing.ts';

const schema = defineEntity({
  name: 'CreditListing',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    listId: p.uuid(),
    companyId: p.uuid(),
    ground: p.enum(LISTING_GROUNDS),
    reason: p.text(),
    grade: p.text(),
    score: p.integer(),
    state: p.enum(LISTING_STATES),
    listedAt: p.datetime().strictNullable(),
    withdrawnAt: p.datetime().strictNullable(),
    withdrawnWhy: p.text().strictNullable(),
  },
});

/** A row of `credit_listing`: a company on a red or black list, or proposed for it. */
export class CreditListing extends schema.class {}
schema.setClass(CreditListing);
