import { Chassis0001 } from './0001-messages.ts';
import { Chassis0002 } from './0002-deadlines.ts';
import { Chassis0003 } from './0003-done-with.ts';
import { Chassis0004 } from './0004-stuck-deadlines.ts';

/** What the chassis keeps in every service's database, made before the service's own tables. */
export const chassisMigrations = [Chassis0001, Chassis0002, Chassis0003, Chassis0004];
