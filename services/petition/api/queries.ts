import { badInput } from '@linli/chassis/bad-input.ts';
import { listPage } from '@linli/chassis/listing.ts';
import { type Connection, type PageArgs, toCursor } from '@linli/chassis/page.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Context } from '../context.ts';
import { countDepartments, listDepartments } from '../store/catalogues.ts';
import {
  countPetitions, listPetitions, petitionCursor, type PetitionQuery,
} from '../store/lists.ts';
import type { Department, Petition } from './rows.ts';
import type { PetitionFilter } from './schema.generated.ts';

type Reading = Pick<Context, 'read' | 'now'>;

export function petitionPage(
  { read, now }: Reading, filter: PetitionFilter | null | undefined, args: PageArgs,
): Promise<Connection<Petition>> {
  const asked = readFilter(filter ?? {});
  return listPage(read, args, {
    list: (em, page) => listPetitions(em, asked, now, page),
    count: (em) => countPetitions(em, asked, now),
    cursorOf: petitionCursor,
  });
}

export function departmentPage(
  { read }: Reading, args: PageArgs,
): Promise<Connection<Department>> {
  const cursorOf = ({ code }: Department) => toCursor(code);
  return listPage(read, args, { list: listDepartments, count: countDepartments, cursorOf });
}

function readFilter(filter: PetitionFilter): PetitionQuery {
  const { under, estateId, departmentId, stage, open, overdue } = filter;
  return {
    under: checked('under', under, (code) => divisionLevelOf(code) !== null),
    estateId: checked('estateId', estateId, isId),
    departmentId: checked('departmentId', departmentId, isId),
    stage: stage ?? null,
    open: open ?? false,
    overdue: overdue ?? false,
  };
}

/** What is no id or code finds nothing, and asking by it is a mistake to be told of. */
function checked(
  field: string, value: string | null | undefined, isValid: (value: string) => boolean,
): string | null {
  if (value === null || value === undefined) return null;
  if (isValid(value)) return value;
  throw badInput(`filter.${field}`, 'is not valid', '无效');
}
