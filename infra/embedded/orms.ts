import type { ServiceOrm } from '@linli/chassis/database.ts';
import { orm as grid } from '@linli/grid/store/orm.ts';
import { orm as party } from '@linli/party/store/orm.ts';
import { orm as petition } from '@linli/petition/store/orm.ts';
import { orm as property } from '@linli/property/store/orm.ts';
import { orm as social } from '@linli/social/store/orm.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';

/** What each service keeps, for whoever migrates all five. */
export const orms: Record<ServiceName, ServiceOrm> = { party, property, grid, social, petition };
