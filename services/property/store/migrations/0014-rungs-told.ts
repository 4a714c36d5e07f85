import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever watches clocks of credit hears of a case by its own id, which its parties alone may read;
 * and of a disclosure by its company. Of what is shown of a person nothing is told (R-K-28).
 */
export class Property0014 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace view rang with (security_invoker = true) as
        select escalation.position, escalation.tenant, credit_case.id as subject,
          escalation.division
        from escalation join credit_case on credit_case.id = escalation.subject_id
        union all
        select escalation.position, escalation.tenant, credit_disclosure.subject_id,
          escalation.division
        from escalation join credit_disclosure on credit_disclosure.id = escalation.subject_id
        where escalation.action = 'END_DISCLOSURE' and credit_disclosure.subject_kind = 'COMPANY'
    `);
  }
}
