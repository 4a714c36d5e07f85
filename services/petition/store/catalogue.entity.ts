import { defineEntity, p } from '@mikro-orm/postgresql';

const category = defineEntity({
  name: 'Category',
  properties: {
    code: p.text().primary(),
    parentCode: p.text().strictNullable(),
    name: p.text(),
    isLeaf: p.boolean(),
  },
});

/** What a petition may be about (C-22). */
export class Category extends category.class {}
category.setClass(Category);
