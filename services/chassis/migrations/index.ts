import { ChassisMessages20261123000000 } from './messages.ts';
import { ChassisDeadlines20261123000001 } from './deadlines.ts';

/** What the chassis keeps in every service's database, made before the service's own tables. */
export const chassisMigrations = [ChassisMessages20261123000000, ChassisDeadlines20261123000001];
