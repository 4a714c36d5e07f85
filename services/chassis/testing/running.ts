import type { Cluster } from '../embedded-postgres.ts';

/** What the run's setup started and its teardown stops. */
export const running: { cluster?: Cluster; dir?: string } = {};
