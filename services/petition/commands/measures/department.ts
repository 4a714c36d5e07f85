import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import { findDepartments } from '../../store/catalogues.ts';
import type { Department } from '../../store/department.entity.ts';
import { unknownDepartment } from '../chain/refusals.ts';

/** The department an input names. */
export async function departmentNamed(
  em: EntityManager, id: string, field: string,
): Promise<Row<Department> | Refusal> {
  const [department] = isId(id) ? await findDepartments(em, [id]) : [];
  return department ?? unknownDepartment(field);
}
