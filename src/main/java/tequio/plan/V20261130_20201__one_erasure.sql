-- One rule and one function for every published row whose words leave after the record's: plans,
-- commitments, reports and verifications with their own tables, documents and facts with theirs.
drop trigger only_erased on commitment_version;
drop trigger only_erased on plan_version;
drop trigger only_erased on plan_withdrawal;
drop trigger only_erased on progress_report;
drop trigger only_erased on verification;
drop trigger only_erased on document_version;
drop trigger only_erased on stated_fact;
drop function document_is_only_erased();
drop function document_erase(text, text, text, int);
drop function fact_erase(text, text, text, int);

-- The words of a row may only go, and only after the record's. Arguments: its kind, or empty where
-- a column says it; the columns of its code, with dots; the column of its version, or empty.
create or replace function published_is_only_erased() returns trigger language plpgsql as $$
declare
  its jsonb := to_jsonb(old);
  kind text := coalesce(nullif(tg_argv[0], ''), its ->> 'kind');
  code text := (select string_agg(its ->> part, '.' order by place)
    from unnest(string_to_array(tg_argv[1], '.')) with ordinality as parts (part, place));
  entry_version int := coalesce((its ->> nullif(tg_argv[2], ''))::int, 1);
begin
  if new.body is not null
      or jsonb_strip_nulls(to_jsonb(new)) <> jsonb_strip_nulls(its)
        - array['body', 'jointly', 'provenance', 'reason', 'recorded', 'activity', 'others']
      or not published_is_erased(kind || '/' || old.government || '/' || code, old.government,
        entry_version) then
    raise exception '% is a record: nothing in it is changed or deleted', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger only_erased before update on commitment_version
  for each row execute function published_is_only_erased('commitment', 'number', 'version');
create trigger only_erased before update on plan_version
  for each row execute function published_is_only_erased('plan', 'code', 'version');
create trigger only_erased before update on plan_withdrawal
  for each row execute function published_is_only_erased('plan-withdrawal', 'code.version', '');
create trigger only_erased before update on progress_report
  for each row execute function published_is_only_erased('progress-report', 'commitment.number', '');
create trigger only_erased before update on verification
  for each row execute function published_is_only_erased('verification', 'commitment.number', '');
create trigger only_erased before update on document_version
  for each row execute function published_is_only_erased('', 'code', 'version');
create trigger only_erased before update on stated_fact
  for each row execute function published_is_only_erased('', 'subject.number', '');
alter table commitment_version enable always trigger only_erased;
alter table plan_version enable always trigger only_erased;
alter table plan_withdrawal enable always trigger only_erased;
alter table progress_report enable always trigger only_erased;
alter table verification enable always trigger only_erased;
alter table document_version enable always trigger only_erased;
alter table stated_fact enable always trigger only_erased;

-- Takes out the words of what an entry of the record is about, by its kind, code and version.
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
  else
    update document_version set body = null, others = null, recorded = null
      where government = its_government and document_version.kind = published_erase.kind
        and document_version.code = published_erase.code and version = its_version;
    if not found then
      update stated_fact set body = null, recorded = null
        where government = its_government and stated_fact.kind = published_erase.kind
          and subject || '.' || number = code;
    end if;
  end if;
end $$;
