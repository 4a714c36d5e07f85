import { StartError } from '@linli/chassis/process.ts';

/** Each switches off a guard of the query planner against operations made to stall it. */
const UNGUARDS = [
  'APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK',
  'APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK',
] as const;

/** Apollo's libraries read the environment of the process themselves, so it is looked at whole. */
export function guardProcess(env: Readonly<Record<string, string | undefined>>): void {
  const problems = UNGUARDS.filter((name) => env[name] !== undefined).map(
    (name) => `unset ${name}: it takes a guard off the query planner`,
  );
  if (!['true', '1'].includes(env['APOLLO_TELEMETRY_DISABLED'] ?? '')) {
    problems.push('set APOLLO_TELEMETRY_DISABLED=true: the gateway would report to its maker');
  }
  if (problems.length > 0) throw new StartError(`Environment: ${problems.join('; ')}`);
}
