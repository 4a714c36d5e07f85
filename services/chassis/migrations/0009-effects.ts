import { Migration } from '@mikro-orm/migrations';

/**
 * A clock that a write starts by rules that a version has moved since rings that version's effect
 * again, so that it is moved as well. What a version is called is its own: shipped versions and a
 * district's have numbers apart. Nobody deletes but what is kept for a time only. How late rungs
 * fire is watched: they come in the order of time, so a summary a stretch of pages finds the last.
 */
export class Chassis0009 extends Migration {
  override up(): void {
    this.addSql(NUMBERS);
    this.addSql(EFFECTS);
    this.addSql(GRANTS);
    this.addSql('create index escalation_fired on escalation using brin (fired_at)');
  }
}

const NUMBERS = `
alter table profile add constraint profile_number check (
  case when tenant is null then version = 1 or version >= 20000000
    else version > 1 and version < 20000000 end);
`;

/**
 * \`app.rules_at\` is as of when the transaction read its rules. Whoever may start a clock may ring
 * an effect again, whichever divisions they are sent to: it is the whole district's.
 */
const EFFECTS = `
create index deadline_effect on deadline (tenant, due_at) where kind = 'TAKE_EFFECT';

create function ring_effects_again() returns trigger language plpgsql as $$
declare
  rules_at timestamptz := nullif(current_setting('app.rules_at', true), '');
begin
  if rules_at is not null then
    update deadline as effect set ring_at = effect.due_at, version = effect.version + 1
      from profile
      where effect.kind = 'TAKE_EFFECT' and effect.state = 'RUNNING' and effect.rung > 0
        and effect.ring_at is null and effect.due_at > rules_at
        and effect.tenant in (select tenant from started)
        and profile.id = effect.subject_id and profile.in_flight = 'MOVE';
  end if;
  return null;
end $$;
create trigger ring_effects_again after insert on deadline
  referencing new table as started for each statement execute function ring_effects_again();

do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
begin
  execute format($policy$create policy effect_read on deadline for select to %I
    using (kind = 'TAKE_EFFECT' and tenant = (select app_tenant()))$policy$, api);
  execute format($policy$create policy effect_again on deadline for update to %I
    using (kind = 'TAKE_EFFECT' and tenant = (select app_tenant()))
    with check (kind = 'TAKE_EFFECT' and tenant = (select app_tenant()))$policy$, api);
end $$;
`;

const GRANTS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
begin
  execute format('revoke delete, truncate, references, trigger on all tables in schema public
    from %I, %I', api, worker);
  execute format('revoke all on mikro_orm_migrations from %I, %I', api, worker);
  execute format('grant delete on idempotency to %I, %I', api, worker);
  execute format('grant delete on inbox, outbox to %I', worker);
end $$;
`;
