import { idsOf } from '../district/ids.ts';
import type { Plan } from './environments.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

/** The embedded system over its storage: queues on PostgreSQL unless a Redis is named. */
export function planOf(settings: Settings, { databases, secrets }: Storage): Plan {
  return {
    ports: settings.ports,
    databases: databases.services,
    queue: settings.redisUrl
      ? { redisUrl: settings.redisUrl }
      : { databaseUrl: databases.queue },
    secrets,
    department: HOUSING,
    clockFile: settings.clockFile,
    countStatements: settings.countStatements,
    home: settings.home,
    traces: settings.traces,
  };
}

/** 住房建设和交通运输局 of the reference district: it leads on what properties do. */
export const HOUSING = idsOf({ tenant: '510116' }).department('HOUSING');
