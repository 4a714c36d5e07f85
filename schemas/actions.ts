import type { Action } from '@linli/kernel/actor.ts';

/** What a grant may be narrowed to beyond its division, where the action's matters tell it. */
export const NARROWINGS = ['ORGANIZATION', 'PROJECT'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

interface Allowed {
  readonly zh: string;
  readonly en: string;
  /** Every grant is of divisions, and may be for a purpose and a period; these are beside them. */
  readonly within: readonly Narrowing[];
}

/**
 * What each action allows: the scopes of `@requiresScopes`. The kernel names them, and this table
 * can neither miss one of its names nor add to them.
 */
export const ALLOWS = {
  'party.read': of('读取党组织', 'Read the register of Party organisations'),
  'property.read': of('读取小区、物业与信用', 'Read estates, companies and their credit'),
  'grid.read': of('读取区划、网格与网格事件', 'Read divisions, grids and what happens in them',
    'PROJECT'),
  'social.read': of('读取社会组织与志愿服务', 'Read social organisations and volunteers', 'PROJECT'),
  'petition.read': of('读取诉求与部门', 'Read petitions and departments'),
  'party.appraise': of('考核评分', 'Open appraisals and say what was found', 'ORGANIZATION'),
  'party.review': of('考核复核', 'Look again, decide objections, choose and withdraw'),
  'party.appoint': of('党组织任职与双报到', 'Appoint members and confirm registrations', 'ORGANIZATION'),
  'party.object': of('考核异议', 'Object to a result as who is judged', 'ORGANIZATION'),
  'party.library': of('政策文件库', 'Keep policy documents, pilots, cases and vocabulary'),
  'property.manage': of('管理小区与企业登记', 'Enter how estates are managed, register companies'),
  'property.account': of('资金记账', 'Keep the books of funds of estates and programmes'),
  'grid.whistle': of('吹哨', 'Call departments to a place and rate what they did'),
  'grid.report-in': of('报到', 'Answer a whistle for the department', 'ORGANIZATION'),
  'grid.roster': of('排班', 'Say who is on duty where'),
  'grid.report': of('上报网格事件', 'Report what is found, and settle it on the spot'),
  'grid.command': of('网格事件立案与派遣', 'File, dispatch and decide objections to a dispatch'),
  'grid.handle': of('处置网格事件', 'Handle what was dispatched', 'ORGANIZATION'),
  'grid.verify': of('核查网格事件', 'Check and evaluate what was fed back'),
  'grid.apply': of('网格事项准入申请', 'Apply to put a matter to the grids', 'ORGANIZATION'),
  'grid.admit': of('网格事项准入审核', 'Decide what departments may put to the grids'),
  'social.record': of('登记志愿者与服务', 'Register volunteers and what they served', 'PROJECT'),
  'petition.lodge': of('登记诉求', 'Enter what residents ask for'),
  'petition.handle': of('办理诉求', 'Handle petitions and answer them', 'ORGANIZATION'),
  'petition.call-back': of('回访', 'Enter what the petitioner said of the answer'),
  'petition.supervise': of('督办', 'Urge, supervise and decide what handlers ask for'),
  'petition.sort': of('信访甄别转送', 'Sort, pass on and forward petitions of the national course'),
  'petition.approve': of('批准延期', 'Approve as the head of the organ', 'ORGANIZATION'),
  'petition.review': of('复查复核', 'Review and re-examine the opinion of an organ'),
  'credit.score': of('区县与街道信用评分', 'Score companies for a street or the county'),
  'credit.score-city': of('市级信用评分', 'Score companies for the city'),
  'credit.conduct': of('录入信用行为', 'Enter records of conduct'),
  'credit.personal': of('查看个人信用', 'See what the conduct of a person comes to'),
  'credit.object': of('信用异议申请', 'Object and apply as who is scored', 'ORGANIZATION'),
  'credit.decide': of('信用处理决定', 'Decide cases of credit and classify records'),
  'credit.provide': of('信用信息核实', 'Rule on what was passed on to one', 'ORGANIZATION'),
  'credit.publish': of('公布红黑名单', 'Draw up, publish and correct lists'),
  'body.manage': of('组建与登记治理组织、组织表决', 'Form and keep bodies of estates, call and count votes'),
  'body.supervise': of('监督治理组织', 'Accept filings, warn, suspend and dissolve bodies, annul votes'),
  'body.serve': of('以成员身份履职', 'Act as a member of a body one sits in'),
  'vote.cast': of('业主投票', 'Vote as an owner, or for one who said so in writing'),
  'rules.propose': of('拟订规则', 'Propose a version of the rules'),
  'rules.approve': of('审批规则', 'Approve, reject and roll back versions of the rules'),
  'personal.read': of('为所述目的查看个人信息', 'Read personal data plainly, for a purpose that is stated',
    'ORGANIZATION', 'PROJECT'),
  'consent.record': of('登记个人信息授权', 'Record what residents consent to, and what they withdraw'),
  'audit.read': of('查阅个人信息查看记录', 'See who read whose personal data, and what for'),
  'system.operate': of('系统运维', 'See queues and figures, try again what failed'),
} as const satisfies Record<Action, Allowed>;

function of(zh: string, en: string, ...within: readonly Narrowing[]): Allowed {
  return { zh, en, within };
}
