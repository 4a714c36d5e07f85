import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever watches grades hears of each that became another; a company is the whole district's. Of
 * a person nothing is told (R-K-28).
 */
export class Property0007 extends Migration {
  override up(): void {
    this.addSql(`
      create function announce_first_grades() returns trigger language plpgsql as $$
      begin
        insert into announcement (tenant, topic, subject, division)
          select tenant, 'property.grade-changed', subject_id, tenant
          from changed where subject_kind = 'COMPANY';
        return null;
      end $$;
      create trigger announce_graded after insert on credit_score
        referencing new table as changed
        for each statement execute function announce_first_grades();

      create function announce_grades() returns trigger language plpgsql as $$
      begin
        insert into announcement (tenant, topic, subject, division)
          select now.tenant, 'property.grade-changed', now.subject_id, now.tenant
          from changed as now join before using (subject_id)
          where now.subject_kind = 'COMPANY' and now.grade <> before.grade;
        return null;
      end $$;
      create trigger announce_changed after update on credit_score
        referencing new table as changed old table as before
        for each statement execute function announce_grades();
    `);
  }
}
