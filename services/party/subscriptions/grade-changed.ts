import { on } from '@linli/chassis/inbox.ts';
import { gradeChanged } from '@linli/schemas/events/property.ts';
import { keepGrade } from '../store/company-grades.ts';

/** The last grade heard of a company, for those who appraise its Party organisation. */
export const hearGradeChanged = on(gradeChanged, (em, payload, { tenant }) => {
  const { companyId, to: grade, score, changedAt } = payload;
  return keepGrade(em, { companyId, tenant, grade, score, changedAt: new Date(changedAt) });
});
