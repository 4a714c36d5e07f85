import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { type Connection, connection, fromCursor, pageOf, toCursor } from '@linli/chassis/page.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Context } from '../context.ts';
import { countDepartments, listDepartments } from '../store/catalogues.ts';
import {
  countPetitions, listPetitions, type PageOfIds, type PetitionQuery,
} from '../store/lists.ts';
import type { Department, Petition } from './rows.ts';
import type { PetitionFilter } from './schema.generated.ts';

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

type Reading = Pick<Context, 'read' | 'now'>;

export async function petitionPage(
  { read, now }: Reading, filter: PetitionFilter | null | undefined, args: PageArgs,
): Promise<Connection<Petition>> {
  const asked = readFilter(filter ?? {});
  const page = pageOfIds(args);
  const rows = await read((em) => listPetitions(em, asked, now, page));
  return connection(rows, page.limit, idCursor, () => read((em) => countPetitions(em, asked, now)));
}

/** An estate's petitions: one statement for all the estates that ask for the same page. */
export async function estatePage(
  { loaders }: Pick<Context, 'loaders'>,
  estateId: string,
  { open, ...args }: PageArgs & { readonly open?: boolean | null | undefined },
): Promise<Connection<Petition>> {
  const page = pageOfIds(args);
  const onlyOpen = open ?? false;
  const rows = await loaders.petitionsOf(onlyOpen, page).load(estateId);
  const count = async () => (await loaders.countOf(onlyOpen).load(estateId))?.count ?? 0;
  return connection(rows, page.limit, idCursor, count);
}

export async function departmentPage(
  { read }: Reading, args: PageArgs,
): Promise<Connection<Department>> {
  const { limit, after } = pageOf(args);
  const code = fromCursor(after, CODE)?.[0] ?? null;
  const rows = await read((em) => listDepartments(em, { limit, after: code }));
  return connection(rows, limit, (row) => toCursor(row.code), () => read(countDepartments));
}

const CODE = z.tuple([z.string()]);
const ID = z.tuple([z.string().refine(isId)]);

function pageOfIds(args: PageArgs): PageOfIds {
  const { limit, after } = pageOf(args);
  return { limit, after: fromCursor(after, ID)?.[0] ?? null };
}

function idCursor({ id }: Petition): string {
  return toCursor(id);
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
  const message = `\`filter.${field}\` is not valid (\`filter.${field}\` 无效)`;
  const extensions = { code: 'BAD_USER_INPUT', field: `filter.${field}` };
  throw new GraphQLError(message, { extensions });
}
