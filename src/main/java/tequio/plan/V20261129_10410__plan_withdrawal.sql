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

create or replace function published_erase(kind text, its_government text, code text, its_version int)
returns void language plpgsql security definer set search_path from current as $$
declare
  part text[] := string_to_array(code, '.');
begin
  if kind = 'plan-withdrawal' then
    update plan_withdrawal set body = null, provenance = null, recorded = null
      where government = its_government and plan_withdrawal.code = part[1]
        and version = part[2]::int;
  elsif kind = 'commitment' then
    update commitment_version
      set body = null, jointly = null, provenance = null, reason = null, recorded = null
      where government = its_government and number = code::int and version = its_version;
  elsif kind = 'plan' then
    update plan_version set body = null, provenance = null, reason = null, recorded = null
      where government = its_government and plan_version.code = published_erase.code
        and version = its_version;
    delete from plan_version_commitment
      where government = its_government
        and plan_version_commitment.code = published_erase.code and version = its_version;
  elsif kind = 'progress-report' then
    update progress_report set body = null, provenance = null, recorded = null, activity = null
      where government = its_government and commitment = part[1]::int and number = part[2]::int;
    delete from evidence
      where government = its_government and commitment = part[1]::int and report = part[2]::int;
  elsif kind = 'verification' then
    update verification set body = null, provenance = null, recorded = null, activity = null
      where government = its_government and commitment = part[1]::int and number = part[2]::int;
  end if;
end $$;

create or replace function published_add_erased(kind text, its_government text, code text, its_version int)
returns void language plpgsql as $$
declare
  part text[] := string_to_array(code, '.');
begin
  if kind = 'plan-withdrawal' then
    insert into plan_withdrawal (government, code, version)
      values (its_government, part[1], part[2]::int);
    return;
  end if;
  if kind = 'plan' then
    insert into plan values (its_government, code) on conflict do nothing;
    insert into plan_version (government, code, version) values (its_government, code, its_version);
    return;
  end if;
  insert into commitment values (its_government, part[1]::int) on conflict do nothing;
  if kind = 'commitment' then
    insert into commitment_version (government, number, version)
      values (its_government, part[1]::int, its_version);
  elsif kind = 'progress-report' then
    insert into progress_report (government, commitment, number)
      values (its_government, part[1]::int, part[2]::int);
  elsif kind = 'verification' then
    insert into verification (government, commitment, number)
      values (its_government, part[1]::int, part[2]::int);
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
