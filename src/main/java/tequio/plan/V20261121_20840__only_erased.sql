-- Nothing that was published is changed or deleted by anybody: not by the tables' owner, not by a
-- superuser who plays replica. The one exception is the law: where the record has erased a body, the
-- same words leave these tables too, and that there was a version stays.

alter table commitment_version alter body drop not null, alter jointly drop not null,
  alter provenance drop not null, alter recorded drop not null,
  drop constraint commitment_version_check,
  add constraint its_reason check (body is null or (reason is null) = (version = 1)),
  add constraint whole_or_erased
    check (num_nonnulls(body, jointly, provenance, recorded) in (0, 4)
      and (body is not null or reason is null));

alter table plan_version alter body drop not null,
  alter provenance drop not null, alter recorded drop not null,
  drop constraint plan_version_check,
  add constraint its_reason check (body is null or (reason is null) = (version = 1)),
  add constraint whole_or_erased
    check (num_nonnulls(body, provenance, recorded) in (0, 3)
      and (body is not null or reason is null));

alter table progress_report alter body drop not null,
  alter provenance drop not null, alter recorded drop not null,
  add constraint whole_or_erased check (num_nonnulls(body, provenance, recorded) in (0, 3)
    and (body is not null or activity is null));

alter table verification alter body drop not null,
  alter provenance drop not null, alter recorded drop not null,
  add constraint whole_or_erased check (num_nonnulls(body, provenance, recorded) in (0, 3)
    and (body is not null or activity is null));

-- Where the record has an entry whose body is gone.
create function published_is_erased(its_subject text, its_government text, its_version int)
returns boolean language sql stable as $$
  select exists (
    select from ledger_entry e join ledger_body b using (government, seq)
    where e.government = its_government and e.subject = its_subject and e.version = its_version
      and b.body is null)
$$;

-- The words of a row may only go, and only after the record's.
create function published_is_only_erased() returns trigger language plpgsql as $$
declare
  its jsonb := to_jsonb(old);
  code text := case tg_table_name
    when 'commitment_version' then its ->> 'number'
    when 'plan_version' then its ->> 'code'
    else (its ->> 'commitment') || '.' || (its ->> 'number') end;
  kind text := case tg_table_name
    when 'commitment_version' then 'commitment'
    when 'plan_version' then 'plan'
    else replace(tg_table_name, '_', '-') end;
begin
  if new.body is not null
      or jsonb_strip_nulls(to_jsonb(new)) <> jsonb_strip_nulls(its)
        - array['body', 'jointly', 'provenance', 'reason', 'recorded', 'activity']
      or not published_is_erased(kind || '/' || old.government || '/' || code, old.government,
        coalesce((its ->> 'version')::int, 1)) then
    raise exception '% is a record: nothing in it is changed or deleted', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- What belongs to a version goes with its words.
create function published_goes_with_its_words() returns trigger language plpgsql as $$
declare
  its jsonb := to_jsonb(old);
  gone boolean;
begin
  if tg_table_name = 'evidence' then
    select body is null into gone from progress_report
    where government = old.government and commitment = (its ->> 'commitment')::int
      and number = (its ->> 'report')::int;
  else
    select body is null into gone from plan_version
    where government = old.government and code = its ->> 'code'
      and version = (its ->> 'version')::int;
  end if;
  if gone is distinct from true then
    raise exception '% is a record: nothing in it is changed or deleted', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

create function published_erase(kind text, its_government text, code text, its_version int)
returns void language plpgsql security definer set search_path from current as $$
declare
  part text[] := string_to_array(code, '.');
begin
  if kind = 'commitment' then
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

create function published_add_erased(kind text, its_government text, code text, its_version int)
returns void language plpgsql as $$
declare
  part text[] := string_to_array(code, '.');
begin
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

do $$
declare its_table text;
begin
  foreach its_table in array array['plan', 'commitment', 'activity', 'commitment_version',
    'plan_version', 'plan_version_commitment', 'progress_report', 'evidence', 'verification'] loop
    execute format('drop trigger record_only on %I', its_table);
    if its_table in ('plan_version_commitment', 'evidence') then
      execute format('create trigger goes_with_its_words before delete on %I
        for each row execute function published_goes_with_its_words()', its_table);
      execute format('alter table %I enable always trigger goes_with_its_words', its_table);
      execute format('create trigger record_only before update or truncate on %I
        for each statement execute function refuse_change_to_published()', its_table);
    elsif its_table in ('plan', 'commitment', 'activity') then
      execute format('create trigger record_only before update or delete or truncate on %I
        for each statement execute function refuse_change_to_published()', its_table);
    else
      execute format('create trigger only_erased before update on %I
        for each row execute function published_is_only_erased()', its_table);
      execute format('alter table %I enable always trigger only_erased', its_table);
      execute format('create trigger record_only before delete or truncate on %I
        for each statement execute function refuse_change_to_published()', its_table);
    end if;
    execute format('alter table %I enable always trigger record_only', its_table);
  end loop;
end $$;
