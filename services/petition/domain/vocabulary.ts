import type { Vocabulary } from '@linli/kernel/notice-text.ts';

/** What notices call the clocks and levels of a petition. */
export const VOCABULARY: Vocabulary = {
  clocks: {
    SIGN_FOR: ['signing for the petition', '诉求签收'],
    FIRST_CONTACT: ['the first contact', '诉求首次联系'],
    HANDLE: ['handling the petition', '诉求办理'],
    CALL_BACK: ['the call-back', '诉求回访'],
    CRITICISM: ['the answer to an urge', '催办反馈'],
    INTERVIEW: ['the answer to an urge', '催办反馈'],
    SUPERVISION: ['the result of the supervision', '督办结果'],
    INTERVIEW_DATE: ['summoning for the interview', '约谈安排'],
    INTERVIEW_PLAN: ['the written plan after the interview', '约谈整改方案'],
    SORT: ['sorting the petition', '信访事项甄别'],
    NOTIFY: ['telling the petitioner', '告知信访人'],
    OBJECT: ['objecting to the transfer', '转送异议'],
    DISPUTE: ['settling who is competent', '管辖争议确定'],
    REVIEW_REQUEST: ['asking for a review', '复查申请'],
    REVIEW: ['the review', '复查'],
    REEXAMINE_REQUEST: ['asking for a re-examination', '复核申请'],
    REEXAMINE: ['the re-examination', '复核'],
    SIMPLE_PASS: ['passing the petition on', '简易办理转送'],
    SIMPLE_ACCEPT: ['accepting the petition', '简易办理受理'],
    SIMPLE_OPINION: ['the simplified opinion', '简易办理答复'],
    REPORT_UPWARD: ['the report upward', '向上级报告'],
    DISCIPLINE: ['handing over to the discipline body', '移送纪检监察机关'],
  },
  levels: {
    MICRO_GRID: ['the micro-grid', '微网格'],
    GENERAL_GRID: ['the general grid', '一般网格'],
    COMMUNITY: ['the community', '村社区'],
    STREET: ['the street', '镇街'],
    DEPARTMENT: ['the department', '部门'],
    DEPARTMENT_LEADER: ['the department’s leader', '部门分管领导'],
    DISTRICT: ['the district', '区级'],
  },
};
