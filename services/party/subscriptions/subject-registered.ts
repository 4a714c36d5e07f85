import { on } from '@linli/chassis/inbox.ts';
import { subjectRegistered } from '@linli/schemas/events/property.ts';
import { keepSubject } from '../store/appraisal/subjects.ts';

/** What is new on the register of `property` can be judged from now on. */
export const hearSubjectRegistered = on(subjectRegistered, (em, told, { tenant }) => {
  const { subjectId: id, subjectType: type, division, form } = told;
  return keepSubject(em, { id, type, tenant, division, form });
});
