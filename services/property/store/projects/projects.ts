import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Page } from '@linli/chassis/page.ts';
import { idAfter, inside, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { ProjectKind, Stage, Tag } from '../../domain/projects/kinds.ts';
import type { Worth } from '../../domain/projects/subsidy.ts';
import type { Tables } from '../tables.ts';
import type { ProjectFunding } from './project-funding.entity.ts';
import type { ProjectStep } from './project-step.entity.ts';
import type { Project } from './project.entity.ts';
import type { Subsidy } from './subsidy.entity.ts';

export interface ProjectFilter {
  readonly under?: string | null | undefined;
  readonly estateId?: string | null | undefined;
  readonly kind?: ProjectKind | null | undefined;
  readonly stage?: Stage | null | undefined;
  readonly tag?: Tag | null | undefined;
}

/** Projects in the order they were entered. */
export function listProjects(
  em: EntityManager, filter: ProjectFilter, page: Page,
): Promise<Row<Project>[]> {
  return matching(em, filter).where('id', '>', idAfter(page)).selectAll()
    .orderBy('id').limit(page.limit + 1).execute();
}

export async function countProjects(em: EntityManager, filter: ProjectFilter): Promise<number> {
  const { count } = await matching(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** What is no id at all is the id of nothing, not a fault. */
export async function listProjectsById(
  em: EntityManager, asked: readonly string[],
): Promise<Row<Project>[]> {
  const ids = asked.filter(isId);
  if (ids.length === 0) return [];
  return kysely<Tables>(em).selectFrom('project').selectAll().where('id', 'in', ids).execute();
}

export function listProjectsOfEstates(
  em: EntityManager, estateIds: readonly string[],
): Promise<Row<Project>[]> {
  return kysely<Tables>(em).selectFrom('project').selectAll()
    .where('estateId', 'in', estateIds).orderBy('id').execute();
}

export async function getProject(em: EntityManager, id: string): Promise<Row<Project>> {
  const [project] = await listProjectsById(em, [id]);
  if (!project) throw new Error(`There is no project ${id}`);
  return project;
}

/** Holds the project for a change; null where there is none or the actor may not know of it. */
export async function lockProject(em: EntityManager, id: string): Promise<Row<Project> | null> {
  if (!isId(id)) return null;
  const project = await kysely<Tables>(em).selectFrom('project').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return project ?? null;
}

export async function insertProject(em: EntityManager, project: Row<Project>): Promise<void> {
  await kysely<Tables>(em).insertInto('project').values(project).execute();
}

/** Puts a step on record, and the project where it leads. */
export async function insertStep(
  em: EntityManager, step: Row<ProjectStep>, change: Partial<Pick<Project, 'stage' | 'useResult'>>,
): Promise<void> {
  await kysely<Writable>(em).insertInto('projectStep')
    .values({ ...step, documents: JSON.stringify(step.documents) }).execute();
  if (Object.keys(change).length === 0) return;
  await kysely<Tables>(em).updateTable('project').set(change)
    .where('id', '=', step.projectId).execute();
}

export function listSteps(
  em: EntityManager, projectIds: readonly string[],
): Promise<Row<ProjectStep>[]> {
  return kysely<Tables>(em).selectFrom('projectStep').selectAll()
    .where('projectId', 'in', projectIds).orderBy('projectId').orderBy('at').orderBy('id')
    .execute();
}

/** Where a project stands, with all that was shown of it. */
export async function worthOf(em: EntityManager, project: Row<Project>): Promise<Worth> {
  const steps = await listSteps(em, [project.id]);
  const { kind, stage, useResult: use } = project;
  return {
    kind, stage, use,
    documents: steps.flatMap(({ documents }) => documents.map((paper) => paper.kind)),
    passed: steps.flatMap(({ passed }) => passed),
    syncs: steps.flatMap(({ sync }) => sync ?? []),
  };
}

export async function insertFunding(em: EntityManager, row: Row<ProjectFunding>): Promise<void> {
  await kysely<Tables>(em).insertInto('projectFunding').values(row).execute();
}

export function listFunding(
  em: EntityManager, projectIds: readonly string[],
): Promise<Row<ProjectFunding>[]> {
  return kysely<Tables>(em).selectFrom('projectFunding').selectAll()
    .where('projectId', 'in', projectIds).orderBy('projectId').orderBy('id').execute();
}

/** How far the projects of a kind have come under a division. */
export interface ProjectTotals {
  readonly kind: ProjectKind;
  readonly projects: number;
  readonly accepted: number;
  readonly estates: number;
}

/** By kind, of those that were begun from one day to another, with one statement. */
export function totalProjects(
  em: EntityManager, under: string, { from, to }: { from: CivilDate; to: CivilDate },
): Promise<ProjectTotals[]> {
  const accepted = sql<number>`count(*) filter (where exists (select from project_step
    where project_id = project.id and project_step.stage = 'ACCEPTED'))`;
  return kysely<Tables>(em).selectFrom('project')
    .where(inside('division', under)).where('openedOn', '>=', from).where('openedOn', '<=', to)
    .select(({ fn }) => [
      'kind', fn.countAll<number>().as('projects'), accepted.as('accepted'),
      sql<number>`count(distinct estate_id)`.as('estates'),
    ])
    .groupBy('kind').orderBy('kind').execute();
}

/** Estates that have a shared space in use, of all estates under a division. */
export function coverSpaces(
  em: EntityManager, under: string,
): Promise<{ covered: number; estates: number }> {
  const covered = sql<number>`count(*) filter (where exists (select from project
    where estate_id = estate.id and kind = 'SHARED_SPACE' and stage = 'OPEN'))`;
  return kysely<Tables>(em).selectFrom('estate').where(inside('division', under))
    .select(({ fn }) => [covered.as('covered'), fn.countAll<number>().as('estates')])
    .executeTakeFirstOrThrow();
}

/** What each source put into projects of a kind under a division (W-84). */
export function shareFunding(
  em: EntityManager, under: string, kind: ProjectKind,
): Promise<{ source: ProjectFunding['source']; amount: number }[]> {
  return kysely<Tables>(em).selectFrom('projectFunding')
    .innerJoin('project', 'project.id', 'projectFunding.projectId')
    .where(inside('project.division', under)).where('project.kind', '=', kind)
    .select(['source', sql<number>`sum(amount)::bigint`.as('amount')])
    .groupBy('source').orderBy('source').execute();
}

export async function findSubsidy(em: EntityManager, id: string): Promise<Row<Subsidy> | null> {
  if (!isId(id)) return null;
  const subsidy = await kysely<Tables>(em).selectFrom('subsidy').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return subsidy ?? null;
}

export async function getSubsidy(em: EntityManager, id: string): Promise<Row<Subsidy>> {
  return kysely<Tables>(em).selectFrom('subsidy').selectAll()
    .where('id', '=', id).executeTakeFirstOrThrow();
}

/** Enters an application; false where the project has a subsidy that was not rejected. */
export async function insertSubsidy(em: EntityManager, subsidy: Row<Subsidy>): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('subsidy').values(subsidy)
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function changeSubsidy(
  em: EntityManager, { id }: Row<Subsidy>, change: Partial<Row<Subsidy>>,
): Promise<void> {
  await kysely<Tables>(em).updateTable('subsidy').set(change).where('id', '=', id).execute();
}

export function listSubsidies(
  em: EntityManager, projectIds: readonly string[],
): Promise<Row<Subsidy>[]> {
  return kysely<Tables>(em).selectFrom('subsidy').selectAll()
    .where('projectId', 'in', projectIds).orderBy('id').execute();
}

/** What programmes paid projects of a kind: payments are counted, not completions. */
export interface SubsidyTotals {
  readonly paid: number;
  readonly amount: number;
}

export function totalSubsidies(
  em: EntityManager, under: string, kind: ProjectKind,
): Promise<SubsidyTotals> {
  return kysely<Tables>(em).selectFrom('subsidy')
    .innerJoin('project', 'project.id', 'subsidy.projectId')
    .where(inside('project.division', under)).where('project.kind', '=', kind)
    .where('subsidy.state', '=', 'PAID')
    .select(({ fn }) => [
      fn.countAll<number>().as('paid'), sql<number>`coalesce(sum(amount), 0)::bigint`.as('amount'),
    ])
    .executeTakeFirstOrThrow();
}

function matching(em: EntityManager, { under, estateId, kind, stage, tag }: ProjectFilter) {
  let query = kysely<Tables>(em).selectFrom('project');
  if (under) query = query.where(inside('division', under));
  if (estateId) query = query.where(isAmong('estate_id', [estateId]));
  if (kind) query = query.where('kind', '=', kind);
  if (stage) query = query.where('stage', '=', stage);
  if (tag) query = query.where(sql<boolean>`${tag} = any(tags)`);
  return query;
}

/** jsonb goes in as text. */
interface Writable {
  projectStep: Omit<Row<ProjectStep>, 'documents'> & { readonly documents: string };
}
