import { type Line, shipped } from '@linli/kernel/profile.ts';
import { DEFAULT, limit, line, NOTICES, SINCE, so } from './line.ts';

const ANSWERING = 'GB/T 33358-2016';
const OF_SICHUAN = `${DEFAULT}, after the Sichuan figures`;
const OF_TIANJIN = `${DEFAULT}, after the Tianjin figures`;
const OF_ZHUHAI = `${DEFAULT}, after Zhuhai's fast lane for business callers`;

/** The desk that answers. */
const DESK: readonly Line[] = [
  line('R-H-04', 'ANSWER_CALL', { seconds: 15 }, ANSWERING),
  line('R-H-05', 'CONNECTION_RATE', { percent: 95, within: so(24, 'HOURS') }, ANSWERING),
  limit('R-H-06', 'MESSAGE_RESPONSE', 3, 'MINUTES', ANSWERING),
  limit('R-H-07', 'MAILBOX_RESPONSE', 24, 'HOURS', ANSWERING),
];

/** An order on its way to an answer. */
const ORDER: readonly Line[] = [
  limit('R-H-40', 'SIGN_FOR', 15, 'MINUTES', OF_TIANJIN, urgency('URGENT')),
  limit('R-H-40', 'SIGN_FOR', 30, 'MINUTES', OF_TIANJIN, urgency('LIVELIHOOD')),
  limit('R-H-40', 'SIGN_FOR', 1, 'WORKING_DAYS', OF_TIANJIN, urgency('ORDINARY')),
  limit('R-H-36', 'FIRST_CONTACT', 24, 'HOURS', DEFAULT),
  limit('R-H-19', 'HANDLE', 3, 'WORKING_DAYS', OF_SICHUAN, kinds('CONSULTATION')),
  limit('R-H-20', 'HANDLE', 7, 'WORKING_DAYS', OF_SICHUAN, kinds('HELP', 'OPINION', 'SUGGESTION')),
  limit('R-H-21', 'HANDLE', 15, 'WORKING_DAYS', OF_SICHUAN, kinds('COMPLAINT', 'REPORT')),
  line('R-H-41', 'RETURN', {
    limit: so(1, 'WORKING_DAYS'), most: so(2, 'WORKING_DAYS'), times: 2,
  }, DEFAULT),
  limit('R-H-41', 'DISPUTE', 1, 'WORKING_DAYS', DEFAULT),
  line('R-H-42', 'HANDLE_EXTENSION', { times: 1, share: 1, most: so(10, 'WORKING_DAYS') }, DEFAULT),
  line('R-T-16', 'PAUSE_REASONS', { reasons: [] }, DEFAULT),
];

/** R-H-55. */
const BUSINESS: readonly Line[] = [
  limit('R-H-55', 'FIRST_CONTACT', 1, 'WORKING_HOURS', OF_ZHUHAI, {
    variant: 'BUSINESS', applies: { caller: ['BUSINESS'] },
  }),
  limit('R-H-55', 'HANDLE', 2, 'WORKING_DAYS', OF_ZHUHAI, {
    variant: 'BUSINESS_CONSULTATION', applies: { caller: ['BUSINESS'], kind: ['CONSULTATION'] },
  }),
  limit('R-H-55', 'HANDLE', 4, 'WORKING_DAYS', OF_ZHUHAI, {
    variant: 'BUSINESS', applies: {
      caller: ['BUSINESS'], kind: ['HELP', 'OPINION', 'SUGGESTION', 'COMPLAINT', 'REPORT'],
    },
  }),
];

/** After the answer, and when none comes. */
const AFTER: readonly Line[] = [
  limit('R-H-46', 'CALL_BACK', 1, 'WORKING_DAYS', DEFAULT),
  line('R-H-34', 'CALL_BACK_TRIES', { tries: 3 },
    `北京市接诉即办工作条例 (2021) Art. 23 for the call; the tries are a ${DEFAULT}`, {
      verify: true,
    }),
  line('R-H-46', 'REDO', { times: 1 },
    `济南市12345市民服务热线条例 (2018) Art. 27; once, with the same limit, is a ${DEFAULT}`, {
      verify: true,
    }),
  limit('R-H-44', 'CRITICISM', 5, 'WORKING_DAYS', NOTICES),
  limit('R-E-06', 'INTERVIEW', 5, 'WORKING_DAYS', NOTICES),
  limit('R-H-45', 'SUPERVISION', 5, 'WORKING_DAYS', DEFAULT),
  limit('R-E-06', 'INTERVIEW_DATE', 2, 'WORKING_DAYS', DEFAULT),
  limit('R-E-06', 'INTERVIEW_PLAN', 5, 'WORKING_DAYS', DEFAULT),
  line('R-H-39', 'THREE_RATES', { response: 20, resolution: 40, satisfaction: 40 }, DEFAULT),
];

export const HOTLINE_DEFAULT = shipped({
  code: 'HOTLINE_DEFAULT', matter: 'HOTLINE', region: '', version: 1, validFrom: SINCE,
  validTo: null, lines: [...DESK, ...ORDER, ...BUSINESS, ...AFTER],
});

function urgency(variant: string) {
  return { variant, applies: { urgency: [variant] } };
}

function kinds(...kind: readonly string[]) {
  return { applies: { kind } };
}
