import { Migration } from '@mikro-orm/migrations';

/** Limits and ladders are lines of rule profiles from now on; running clocks are told of theirs. */
export class Petition0003 extends Migration {
  override up(): void {
    this.addSql('drop table rule, ladder');
    this.addSql(NAMED);
  }
}

/** The owner of a table is held to its row-level security too, while that is forced. */
const NAMED = `
alter table deadline no force row level security;
update deadline set
  ladder = 'ESCALATION_DEFAULT/' || case ladder when 'HOTLINE' then 'HOTLINE' else 'URGE' end,
  profile = case when rule in ('R-H-19', 'R-H-20', 'R-H-21') and tenant like '51%'
    then 'HOTLINE_SICHUAN' else 'HOTLINE_DEFAULT' end;
alter table deadline force row level security;
`;
