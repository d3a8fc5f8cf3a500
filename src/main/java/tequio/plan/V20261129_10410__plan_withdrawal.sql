-- A plan that was published by mistake is withdrawn: it stays in the record and at its address and
-- counts nowhere. version = the version that was withdrawn; a later one stands again.
-- body = PlanWithdrawal
create table plan_withdrawal (
  government text not null,
  code text not null,
  version int not null,
  body jsonb,
  provenance jsonb,
  recorded timestamptz,
  primary key (government, code, version),
  foreign key (government, code, version) references plan_version (government, code, version),
  constraint whole_or_erased check (num_nonnulls(body, provenance, recorded) in (0, 3))
);
create index plan_withdrawal_recorded on plan_withdrawal (recorded desc);

-- Whether the newest version was withdrawn; and of a commitment, whether every plan that lists it was.
alter table current_plan add withdrawn boolean not null default false;
alter table current_commitment add withdrawn boolean not null default false;

create function commitment_is_withdrawn(its_government text, its_number int) returns boolean
language sql stable as $$
  select coalesce((
    select bool_and(p.withdrawn)
    from plan_version_commitment l join current_plan p using (government, code, version)
    where l.home = its_government and l.number = its_number), false)
$$;

create or replace function published_is_only_erased() returns trigger language plpgsql as $$
declare
  its jsonb := to_jsonb(old);
  code text := case tg_table_name
    when 'commitment_version' then its ->> 'number'
    when 'plan_version' then its ->> 'code'
    when 'plan_withdrawal' then (its ->> 'code') || '.' || (its ->> 'version')
    else (its ->> 'commitment') || '.' || (its ->> 'number') end;
  kind text := case tg_table_name
    when 'commitment_version' then 'commitment'
    when 'plan_version' then 'plan'
    else replace(tg_table_name, '_', '-') end;
  entry_version int := case
    when tg_table_name in ('commitment_version', 'plan_version') then (its ->> 'version')::int
    else 1 end;
begin
  if new.body is not null
      or jsonb_strip_nulls(to_jsonb(new)) <> jsonb_strip_nulls(its)
        - array['body', 'jointly', 'provenance', 'reason', 'recorded', 'activity']
      or not published_is_erased(kind || '/' || old.government || '/' || code, old.government,
        entry_version) then
    raise exception '% is a record: nothing in it is changed or deleted', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

alter function published_erase(text, text, text, int) rename to published_erase_words;

create function published_erase(kind text, its_government text, code text, its_version int)
returns void language plpgsql security definer set search_path from current as $$
begin
  if kind = 'plan-withdrawal' then
    update plan_withdrawal set body = null, provenance = null, recorded = null
      where government = its_government
        and plan_withdrawal.code = split_part(published_erase.code, '.', 1)
        and version = split_part(published_erase.code, '.', 2)::int;
  else
    perform published_erase_words(kind, its_government, code, its_version);
  end if;
end $$;

alter function published_add_erased(text, text, text, int) rename to published_add_erased_words;

create function published_add_erased(kind text, its_government text, code text, its_version int)
returns void language plpgsql as $$
begin
  if kind = 'plan-withdrawal' then
    insert into plan_withdrawal (government, code, version)
      values (its_government, split_part(published_add_erased.code, '.', 1),
        split_part(published_add_erased.code, '.', 2)::int);
  else
    perform published_add_erased_words(kind, its_government, code, its_version);
  end if;
end $$;

create trigger only_erased before update on plan_withdrawal
  for each row execute function published_is_only_erased();
alter table plan_withdrawal enable always trigger only_erased;
create trigger record_only before delete or truncate on plan_withdrawal
  for each statement execute function refuse_change_to_published();
alter table plan_withdrawal enable always trigger record_only;
do $$
begin
  execute format('revoke update, delete, truncate on plan_withdrawal from %I', '${program}');
end $$;
