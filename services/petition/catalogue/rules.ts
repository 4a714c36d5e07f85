import type { Rule } from '../domain/clocks.ts';

const LOCAL = 'product default, verify locally';
const SICHUAN = '四川省12345政务服务便民热线运行管理办法 (2025)';
const shipped = {
  version: 1, tenant: null, validFrom: new Date('2025-01-01T00:00:00+08:00'), validTo: null,
} as const;

/** What is shipped: the Sichuan profile of the hotline, and our own limits where it is silent. */
export const RULES: readonly Rule[] = [
  {
    ...shipped, code: 'R-H-19', clock: 'HANDLE', applies: { kinds: ['CONSULTATION'] },
    amount: 3, unit: 'WORKING_DAYS', source: SICHUAN,
  },
  {
    ...shipped, code: 'R-H-20', clock: 'HANDLE',
    applies: { kinds: ['HELP', 'OPINION', 'SUGGESTION'] },
    amount: 7, unit: 'WORKING_DAYS', source: SICHUAN,
  },
  {
    ...shipped, code: 'R-H-21', clock: 'HANDLE', applies: { kinds: ['COMPLAINT', 'REPORT'] },
    amount: 15, unit: 'WORKING_DAYS', source: SICHUAN,
  },
  {
    ...shipped, code: 'R-H-40', clock: 'SIGN_FOR', applies: { urgencies: ['URGENT'] },
    amount: 15, unit: 'MINUTES', source: LOCAL,
  },
  {
    ...shipped, code: 'R-H-40', clock: 'SIGN_FOR', applies: { urgencies: ['LIVELIHOOD'] },
    amount: 30, unit: 'MINUTES', source: LOCAL,
  },
  {
    ...shipped, code: 'R-H-40', clock: 'SIGN_FOR', applies: { urgencies: ['ORDINARY'] },
    amount: 1, unit: 'WORKING_DAYS', source: LOCAL,
  },
  {
    ...shipped, code: 'R-H-36', clock: 'FIRST_CONTACT', applies: {},
    amount: 24, unit: 'HOURS', source: LOCAL,
  },
  {
    ...shipped, code: 'R-H-46', clock: 'CALL_BACK', applies: {},
    amount: 1, unit: 'WORKING_DAYS', source: LOCAL,
  },
];
