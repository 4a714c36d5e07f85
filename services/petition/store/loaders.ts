import type DataLoader from 'dataloader';
import { listDeadlines, listEscalations } from '@linli/chassis/deadlines.ts';
import { groupLoaderOf, loaderOf } from '@linli/chassis/loader.ts';
import type { RequestScope } from '@linli/chassis/subgraph.ts';
import { isId } from '@linli/kernel/ids.ts';
import { findCategories, findDepartments, listDutiesOf } from './catalogues.ts';
import { countByEstate, listByEstate, type PageOfIds } from './lists.ts';
import { listCallBacks, listCallers, listEvidence, listReplies } from './parts.ts';
import { findPetitions } from './petitions.ts';
import type { Petition } from './petition.entity.ts';
import type { Row } from './tables.ts';

export type Loaders = ReturnType<typeof openLoaders>;

/** One statement for each kind of row a request asks for, however many ask. */
export function openLoaders({ read, now }: Pick<RequestScope, 'read' | 'now'>) {
  return {
    petition: loaderOf(
      (ids) => read((em) => findPetitions(em, ids)), ({ id }: Row<Petition>) => id,
    ),
    callers: groupLoaderOf(
      (ids: readonly string[]) => read((em) => listCallers(em, ids)), petitionOf,
    ),
    evidence: groupLoaderOf(
      (ids: readonly string[]) => read((em) => listEvidence(em, ids)), petitionOf,
    ),
    reply: loaderOf((ids) => read((em) => listReplies(em, ids)), petitionOf),
    callBacks: groupLoaderOf(
      (ids: readonly string[]) => read((em) => listCallBacks(em, ids)), petitionOf,
    ),
    deadlines: groupLoaderOf(
      (ids: readonly string[]) => read((em) => listDeadlines(em, ids)), subjectOf,
    ),
    escalations: groupLoaderOf(
      (ids: readonly string[]) => read((em) => listEscalations(em, ids)), subjectOf,
    ),
    category: loaderOf(
      (codes) => read((em) => findCategories(em, codes)), ({ code }: { code: string }) => code,
    ),
    department: loaderOf(
      (ids) => read((em) => findDepartments(em, ids)), ({ id }: { id: string }) => id,
    ),
    duties: groupLoaderOf(
      (ids: readonly string[]) => read((em) => listDutiesOf(em, ids, now)),
      ({ leadDepartmentId }: { leadDepartmentId: string }) => leadDepartmentId,
    ),
    ...estateLoaders(read),
  };
}

/** Estates asked for the same page share a statement. */
function estateLoaders(read: RequestScope['read']) {
  return {
    petitionsOf: perArguments((open: boolean, page: PageOfIds) => groupLoaderOf(
      (ids: readonly string[]) => read((em) => listByEstate(em, ids.filter(isId), open, page)),
      estateOf,
    )),
    countOf: perArguments((open: boolean) => loaderOf(
      (ids) => read((em) => countByEstate(em, ids.filter(isId), open)), estateOf,
    )),
  };
}

function perArguments<A extends readonly unknown[], V>(
  make: (...args: A) => DataLoader<string, V>,
): (...args: A) => DataLoader<string, V> {
  const made = new Map<string, DataLoader<string, V>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const loader = made.get(key) ?? make(...args);
    made.set(key, loader);
    return loader;
  };
}

function petitionOf({ petitionId }: { petitionId: string }): string {
  return petitionId;
}

function subjectOf({ subjectId }: { subjectId: string }): string {
  return subjectId;
}

function estateOf({ estateId }: { estateId: string | null }): string {
  return estateId ?? '';
}
