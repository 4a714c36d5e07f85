import type { z } from 'zod';
import { StartError } from './process.ts';

/** The environment, parsed whole: every bad value is named at once, and stops the start. */
export function parseConfig<T>(
  schema: z.ZodType<T>,
  env: Record<string, string | undefined>,
): T {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => nameProblem(issue, env));
  throw new StartError(`Configuration: ${problems.join('; ')}`);
}

/** Never shows the value: it may be a key. */
function nameProblem(issue: z.core.$ZodIssue, env: Record<string, string | undefined>): string {
  const name = issue.path.join('.');
  if (!name) return issue.message;
  return env[name] === undefined ? `${name} is not set` : `${name}: ${issue.message}`;
}
