import type { EntityManager } from '@linli/chassis/database.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { CATEGORIES } from '../catalogue/categories.ts';
import { LADDERS } from '../catalogue/ladders.ts';
import { RULES } from '../catalogue/rules.ts';
import { insertNew } from './insert-new.ts';

/** What is shipped: categories, limits, ladders. Answers how many rows were new. */
export async function loadCatalogues(em: EntityManager): Promise<number> {
  const categories = CATEGORIES.map(({ code, parentCode, name }) => ({
    code, parent_code: parentCode, name,
    is_leaf: !CATEGORIES.some((other) => other.parentCode === code),
  }));
  const rules = RULES.map(({ validFrom, validTo, ...rule }) => ({
    ...rule, valid_from: validFrom, valid_to: validTo,
    id: idOf('rule', rule.tenant ?? '', rule.code, rule.version, JSON.stringify(rule.applies)),
  }));
  const ladders = LADDERS.map(({ validFrom, validTo, ...ladder }) => ({
    ...ladder, valid_from: validFrom, valid_to: validTo,
    id: idOf('ladder', ladder.code, ladder.version),
  }));
  const counts = [
    await insertNew(em, 'category', categories),
    await insertNew(em, 'rule', rules),
    await insertNew(em, 'ladder', ladders),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A district's departments and its duty list, as its first version. */
export async function loadDuties(
  em: EntityManager, { tenant, departments, dutyItems }: ReferenceDistrict,
): Promise<number> {
  const duties = dutyItems.map((item) => ({
    id: item.id, tenant, category: item.categoryCode, version: 1,
    lead_department_id: item.leadDepartmentId, co_department_ids: item.coDepartmentIds,
    basis: item.basis, valid_from: LISTED_AT, valid_to: null,
  }));
  const departed = departments.map((department) => ({ ...department, tenant }));
  return await insertNew(em, 'department', departed) + await insertNew(em, 'duty_item', duties);
}

/** The first version holds from the beginning of what we ship rules for. */
const LISTED_AT = '2025-01-01T00:00:00+08:00';
