import { defineEntity, p } from '@mikro-orm/postgresql';
import { ESTATE_FORMS, POSITION_KINDS } from '../domain/organization.ts';

const schema = defineEntity({
  name: 'ServicePosition',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    kind: p.enum(POSITION_KINDS),
    name: p.text(),
    estateId: p.uuid().strictNullable(),
    estateForm: p.enum(ESTATE_FORMS).strictNullable(),
    /** Square metres. */
    area: p.integer(),
  },
});

/** A row of `service_position`: 党群服务阵地. */
export class ServicePosition extends schema.class {}
schema.setClass(ServicePosition);
