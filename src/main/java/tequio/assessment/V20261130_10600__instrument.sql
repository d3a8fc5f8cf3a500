-- Versions of questionnaires. Files bring them; a stored version never changes, since results
-- refer to it. body = the instrument as JSON; fingerprint = SHA-256 of its canonical JSON.
create table instrument_version (
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  version int not null check (version > 0),
  body text not null check (body <> ''),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  primary key (code, version)
);

create function instrument_version_follows() returns trigger language plpgsql as $$
begin
  if new.version > 1 and not exists (
      select from instrument_version where code = new.code and version = new.version - 1) then
    raise exception 'version % of instrument % has none before it', new.version, new.code
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger follows before insert on instrument_version
  for each row execute function instrument_version_follows();
create trigger record_only before update or delete or truncate on instrument_version
  for each statement execute function refuse_change_to_published();
alter table instrument_version enable always trigger record_only;
