import { Refusal } from '@linli/kernel/refusal.ts';

export function unknownDocument(): Refusal {
  return new Refusal('UNKNOWN_DOCUMENT', 'There is no such document', '没有该文件',
    { field: 'documentId' });
}
