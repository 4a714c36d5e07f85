import { Migration } from '@mikro-orm/migrations';

/** What rungs call for, what is suggested to an organ, confirmations and reports of retaliation. */
export class Petition0007 extends Migration {
  override up(): void {
    for (const sql of [MEASURES, ACTS, CHAIN]) this.addSql(sql);
  }
}

/** One rung calls for one measure, however often it is heard of. */
const MEASURES = `
alter table petition_measure
  add column escalation_id uuid,
  add column suggestion text check (suggestion in
    ('IMPROVE_WORK', 'COMPLETE_POLICY', 'ACCOUNTABILITY')),
  add column adopted boolean,
  add column summoned_at timestamptz,
  add column summoned_by text,
  add column summons text,
  add column held_at timestamptz,
  drop constraint petition_measure_trigger_check,
  add constraint petition_measure_trigger_check check (trigger in
    ('OVERDUE', 'MANY_CALLERS', 'REFUSED', 'LAWFUL_UNSOLVED', 'BAD_INFLUENCE', 'KNOWLEDGE_STALE',
     'NOT_REGISTERED', 'NOT_ACCEPTED', 'EVASION', 'FALSE_RESULT', 'NOT_CARRIED_OUT'));
create unique index petition_measure_escalation on petition_measure (escalation_id)
  where escalation_id is not null;
`;

const ACTS = `
alter table chain_act drop constraint chain_act_step_check,
  add constraint chain_act_step_check check (step in
    ('REGISTER', 'RECEIVE', 'PASS_ON', 'FORWARD', 'OBJECT', 'AGREE_TO_OBJECTION', 'REFUSE_OBJECTION',
     'RAISE_DISPUTE', 'CONFIRM_ORGAN', 'REASSIGN', 'NOTIFY', 'ROUTE', 'ACCEPT', 'SIMPLIFY',
     'SWITCH_TO_NORMAL', 'REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'SETTLE', 'ISSUE_OPINION',
     'DELIVER_OPINION', 'DELIVER_ANSWER', 'REQUEST_REVIEW', 'ISSUE_REVIEW', 'DELIVER_REVIEW',
     'REQUEST_REEXAMINATION', 'OPEN_HEARING', 'CLOSE_HEARING', 'ISSUE_REEXAMINATION',
     'DELIVER_REEXAMINATION', 'LAPSE', 'MARK_SERIOUS', 'REPORT_UPWARD', 'RECUSE', 'RATE',
     'APPLY_FOR_CONFIRMATION', 'REFER_TO_DISCIPLINE'));
`;

const CHAIN = `
alter table chain add column retaliation_for_id uuid references petition (id);
`;
