export interface DepartmentRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly division: string;
}

/** Which department leads on a matter, and by what law (C-17). */
export interface DutyItemRow {
  readonly id: string;
  readonly categoryCode: string;
  readonly leadDepartmentId: string;
  readonly coDepartmentIds: readonly string[];
  readonly basis: string;
  readonly division: string;
}
