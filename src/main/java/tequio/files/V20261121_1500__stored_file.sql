-- What is known of each file. Its bytes lie in the store, under their hash; two governments that hand
-- in the same file have a row each. Of a withdrawn one the row stays and says why.
create table stored_file (
  government text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  original_hash text not null check (original_hash ~ '^[0-9a-f]{64}$'),
  visibility text not null check (visibility in ('working', 'public')),
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  provenance jsonb not null,
  stored_at timestamptz not null,
  salt bytea check (octet_length(salt) = 32),
  name text check (name <> ''),
  erased_at timestamptz,
  erased_reason text check (erased_reason <> ''),
  primary key (government, hash),
  check ((erased_at is null) = (erased_reason is null)),
  check ((erased_at is null) = (salt is not null)),
  check ((erased_at is null) = (name is not null))
);

create index stored_file_by_original on stored_file (government, original_hash);
create index stored_file_by_hash on stored_file (hash);

create function stored_file_stays() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'the row of a file is never deleted' using errcode = 'restrict_violation';
  end if;
  if (new.government, new.hash, new.original_hash, new.media_type, new.bytes, new.provenance,
      new.stored_at) is distinct from (old.government, old.hash, old.original_hash, old.media_type,
      old.bytes, old.provenance, old.stored_at)
    or old.erased_at is not null
    or old.visibility = 'public' and new.visibility <> 'public'
    or new.erased_at is null and (new.salt, new.name) is distinct from (old.salt, old.name) then
    raise exception 'a file becomes public or is withdrawn, nothing else'
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger stored_file_stays before update or delete on stored_file
  for each row execute function stored_file_stays();
create trigger stored_file_is_never_emptied before truncate on stored_file
  for each statement execute function stored_file_stays();
alter table stored_file enable always trigger stored_file_stays;
alter table stored_file enable always trigger stored_file_is_never_emptied;

revoke delete on stored_file from ${program};
