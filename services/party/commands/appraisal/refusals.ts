import { Refusal } from '@linli/kernel/refusal.ts';

export function unknownScheme(field = 'scheme'): Refusal {
  return new Refusal('UNKNOWN_SCHEME', 'There is no such scheme here', '没有该评定方案', { field });
}

export function unknownAppraisal(): Refusal {
  return new Refusal('UNKNOWN_APPRAISAL', 'There is no such appraisal', '没有该评定',
    { field: 'appraisalId' });
}

export function unknownSubject(): Refusal {
  return new Refusal('UNKNOWN_APPRAISAL_SUBJECT', 'There is nothing here to be judged by this key',
    '没有该评定对象', { field: 'subjectId' });
}

export function samePerson(field: string): Refusal {
  return new Refusal('SAME_PERSON', 'Another person than who proposed or scored decides',
    '提出人或评分人不得自行决定', { field });
}
