/** A version of an item of the duty list. */
export interface Duty {
  readonly category: string;
  readonly version: number;
  readonly leadDepartmentId: string;
  readonly coDepartmentIds: readonly string[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export interface Routed {
  readonly departmentId: string;
  readonly coDepartmentIds: readonly string[];
}

/** Who leads: the newest item in force for the category, or for what stands above it (C-17). */
export function route(path: readonly string[], duties: readonly Duty[], now: Date): Routed | null {
  for (const category of path) {
    const [duty] = duties
      .filter((item) => item.category === category && holds(item, now))
      .toSorted((a, b) => b.version - a.version);
    if (duty) {
      return { departmentId: duty.leadDepartmentId, coDepartmentIds: duty.coDepartmentIds };
    }
  }
  return null;
}

/** The category and everything above it, itself first. */
export function pathOf(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
}

function holds({ validFrom, validTo }: Duty, now: Date): boolean {
  return validFrom <= now && (validTo === null || now < validTo);
}
