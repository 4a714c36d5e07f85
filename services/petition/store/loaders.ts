import { listDeadlines, listEscalations } from '@linli/chassis/deadlines.ts';
import { listNotices } from '@linli/chassis/notices.ts';
import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { RequestScope } from '@linli/chassis/subgraph.ts';
import { findCategories, findDepartments, listDutiesOf } from './catalogues.ts';
import { findChains, listActs } from './chains.ts';
import { countByEstate, listByEstate, petitionCursor } from './lists.ts';
import { listCallBacks, listCallers, listEvidence, listReplies } from './parts.ts';
import { listMeasures } from './measures.ts';
import { findPetitions } from './petitions.ts';

export type Loaders = ReturnType<typeof openLoaders>;

/** One statement for each kind of row a request asks for, however many ask. */
export function openLoaders({ read, now }: Pick<RequestScope, 'read' | 'now'>) {
  const { one, many, byId } = loadersIn(read);
  return {
    petition: byId(findPetitions),
    callers: many(listCallers, petitionOf),
    evidence: many(listEvidence, petitionOf),
    reply: one(listReplies, petitionOf),
    callBacks: many(listCallBacks, petitionOf),
    chain: one(findChains, petitionOf),
    acts: many(listActs, petitionOf),
    measures: many(listMeasures, petitionOf),
    deadlines: many(listDeadlines, subjectOf),
    escalations: many(listEscalations, subjectOf),
    notices: many(listNotices, subjectOf),
    category: one(findCategories, ({ code }) => code),
    department: byId(findDepartments),
    duties: many(
      (em, ids) => listDutiesOf(em, ids, now), ({ leadDepartmentId }) => leadDepartmentId,
    ),
    petitionsOf: forEach(({ open, page }: { open: boolean; page: Page }) => pagesOf(page, {
      rows: (estates) => read((em) => listByEstate(em, estates, open, page)),
      totals: (estates) => read((em) => countByEstate(em, estates, open)),
      cursorOf: petitionCursor,
    })),
  };
}

function petitionOf({ petitionId }: { petitionId: string }): string {
  return petitionId;
}

function subjectOf({ subjectId }: { subjectId: string }): string {
  return subjectId;
}
