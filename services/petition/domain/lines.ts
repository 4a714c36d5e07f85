/**
 * What a line of a profile is used for. README.md tells of each what starts it, and which figures
 * it gives: `limit` where nothing else is said there.
 */
export const LINE_KINDS = [
  'REGISTER', 'REPRESENTATIVES', 'SORT', 'NOTIFY', 'OBJECT', 'DISPUTE', 'HANDLE',
  'HANDLE_EXTENSION', 'CONFIRM_MEDIATION', 'REVIEW_REQUEST', 'REVIEW', 'REEXAMINE_REQUEST',
  'REEXAMINE', 'SIMPLE_PASS', 'SIMPLE_ACCEPT', 'SIMPLE_OPINION', 'REPORT_UPWARD', 'RATE',
  'ANSWER_CALL', 'CONNECTION_RATE', 'MESSAGE_RESPONSE', 'MAILBOX_RESPONSE', 'SIGN_FOR',
  'FIRST_CONTACT', 'RETURN', 'CALL_BACK', 'CALL_BACK_TRIES', 'REDO', 'REMINDER', 'CRITICISM',
  'INTERVIEW', 'SUPERVISION', 'INTERVIEW_PLAN', 'THREE_RATES', 'PAUSE_REASONS', 'LADDER', 'WHISTLE',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];
