/** The mutations of the ledger of credit: who sends each, and what makes it another. */
export interface CreditSending {
  readonly mutation: string;
  readonly who: 'district' | 'credit';
  readonly answers: string;
  sent(ids: Readonly<Record<string, string>>): object;
  readonly altered: object;
}

export const CREDIT_SENDINGS: readonly CreditSending[] = [
  {
    mutation: 'registerProjectManager', who: 'district', answers: 'ProjectManager',
    sent: ({ registerCompany }) => ({ companyId: registerCompany, name: '张建国' }),
    altered: { name: '李建国' },
  },
  {
    mutation: 'enterScore', who: 'credit', answers: 'ScoreSheet',
    sent: ({ registerCompany }) => ({
      subjectKind: 'COMPANY', subjectId: registerCompany, level: 'COUNTY', period: '2026',
      points: 90, evidence: '评分表',
    }),
    altered: { points: 80 },
  },
  {
    mutation: 'enterConduct', who: 'credit', answers: 'CreditEntry',
    sent: ({ registerCompany }) => ({
      subjectKind: 'COMPANY', subjectId: registerCompany, rule: 'PENALTY',
      confirmedAt: '2026-09-01T00:00:00+08:00', reference: '文号 1', about: '处罚',
    }),
    altered: { about: '另一处罚' },
  },
];

/** Everybody starts from less. */
export const CREDIT_CHANGE = {
  code: 'CREDIT_DEFAULT',
  lines: [{
    code: 'R-K-08', kind: 'BASE', source: '双流区规定', verify: false,
    figures: [{ name: 'start', number: 70 }, { name: 'most', number: 90 }],
  }],
};
