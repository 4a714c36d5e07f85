import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Brand',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    code: p.text(),
    name: p.text(),
  },
});

/** A row of `brand` (志愿服务品牌, S-12), open to the whole tenant. */
export class Brand extends schema.class {}
schema.setClass(Brand);
