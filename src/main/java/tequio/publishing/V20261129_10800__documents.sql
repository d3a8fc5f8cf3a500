-- Documents and facts of every kind that the engine publishes. Identities are never deleted,
-- versions and facts never change; where the record has erased a body, its words leave here too.

create table document (
  government text not null references government (key),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  primary key (government, kind, code)
);

-- body = DocumentVersion, in this form of its kind; others = further governments that show it.
create table document_version (
  government text not null,
  kind text not null,
  code text not null,
  version int not null check (version > 0),
  form int not null check (form > 0),
  body jsonb,
  others text[],
  recorded timestamptz,
  primary key (government, kind, code, version),
  foreign key (government, kind, code) references document (government, kind, code),
  constraint its_reason
    check (body is null or (coalesce(body -> 'reason', 'null') = 'null') = (version = 1)),
  constraint whole_or_erased check (num_nonnulls(body, others, recorded) in (0, 3))
);
create index document_version_recorded on document_version (recorded desc);
create index document_version_kind on document_version (kind, government, code, version);
create index document_version_others on document_version using gin (others);

-- body = StatedFact, in this form of its kind; subject = code of what it is about.
create table stated_fact (
  government text not null references government (key),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  subject text not null check (subject ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  number int not null check (number > 0),
  form int not null check (form > 0),
  body jsonb,
  recorded timestamptz,
  primary key (government, kind, subject, number),
  constraint whole_or_erased check (num_nonnulls(body, recorded) in (0, 2))
);
create index stated_fact_recorded on stated_fact (recorded desc);

create function document_version_follows() returns trigger language plpgsql as $$
begin
  if new.version > 1 and not exists (
      select from document_version where government = new.government and kind = new.kind
        and code = new.code and version = new.version - 1) then
    raise exception 'version % of %/%/% has none before it', new.version, new.kind,
      new.government, new.code using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function stated_fact_follows() returns trigger language plpgsql as $$
begin
  if new.number > 1 and not exists (
      select from stated_fact where government = new.government and kind = new.kind
        and subject = new.subject and number = new.number - 1) then
    raise exception 'fact % of %/%/% has none before it', new.number, new.kind,
      new.government, new.subject using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- The words of a row may only go, and only after the record's.
create function document_is_only_erased() returns trigger language plpgsql as $$
declare
  its jsonb := to_jsonb(old);
  code text := case tg_table_name when 'document_version' then its ->> 'code'
    else (its ->> 'subject') || '.' || (its ->> 'number') end;
begin
  if new.body is not null
      or jsonb_strip_nulls(to_jsonb(new))
        <> jsonb_strip_nulls(its) - array['body', 'others', 'recorded']
      or not published_is_erased(old.kind || '/' || old.government || '/' || code,
        old.government, coalesce((its ->> 'version')::int, 1)) then
    raise exception '% is a record: nothing in it is changed or deleted', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function document_erase(its_kind text, its_government text, its_code text, its_version int)
returns void language plpgsql security definer set search_path from current as $$
begin
  update document_version set body = null, others = null, recorded = null
    where government = its_government and kind = its_kind and code = its_code
      and version = its_version;
end $$;

create function fact_erase(its_kind text, its_government text, its_subject text, its_number int)
returns void language plpgsql security definer set search_path from current as $$
begin
  update stated_fact set body = null, recorded = null
    where government = its_government and kind = its_kind and subject = its_subject
      and number = its_number;
end $$;

create trigger follows before insert on document_version
  for each row execute function document_version_follows();
create trigger follows before insert on stated_fact
  for each row execute function stated_fact_follows();

do $$
declare its_table text;
begin
  foreach its_table in array array['document_version', 'stated_fact'] loop
    execute format('create trigger only_erased before update on %I
      for each row execute function document_is_only_erased()', its_table);
    execute format('create trigger record_only before delete or truncate on %I
      for each statement execute function refuse_change_to_published()', its_table);
    execute format('alter table %I enable always trigger only_erased', its_table);
    execute format('alter table %I enable always trigger record_only', its_table);
    execute format('alter table %I enable always trigger follows', its_table);
    execute format('revoke update, delete, truncate on %I from %I', its_table, '${program}');
  end loop;
  create trigger record_only before update or delete or truncate on document
    for each statement execute function refuse_change_to_published();
  alter table document enable always trigger record_only;
  execute format('revoke update, delete, truncate on document from %I', '${program}');
end $$;
