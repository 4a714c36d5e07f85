import { listDeadlines, listEscalations } from '@linli/chassis/deadlines.ts';
import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import { type Page, toCursor } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import {
  countAppraisalsOf, listAppraisalPages, listAppraisalsById, listBadges,
} from './appraisals.ts';
import { listSchemesById } from './schemes.ts';
import { listMarks, listObjections, listSteps } from './trail.ts';

/** What belongs to appraisals and to those judged: one statement each, however many ask. */
export function openAppraisalLoaders(read: Read) {
  const { many, byId } = loadersIn(read);
  const byAppraisal = ({ appraisalId }: { appraisalId: string }) => appraisalId;
  const bySubject = ({ subjectId }: { subjectId: string }) => subjectId;
  return {
    scheme: byId(listSchemesById),
    appraisal: byId(listAppraisalsById),
    marks: many(listMarks, byAppraisal),
    steps: many(listSteps, byAppraisal),
    objections: many(listObjections, byAppraisal),
    deadlines: many(listDeadlines, bySubject),
    escalations: many(listEscalations, bySubject),
    badges: many(listBadges, bySubject),
    appraisals: forEach((page: Page) => pagesOf(page, {
      rows: (subjects) => read((em) => listAppraisalPages(em, subjects, page)),
      totals: (subjects) => read((em) => countAppraisalsOf(em, subjects)),
      cursorOf: ({ id }) => toCursor(id),
    })),
  };
}
