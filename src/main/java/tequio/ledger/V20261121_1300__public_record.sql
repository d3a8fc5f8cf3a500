-- The public record. An entry is an envelope, for ever; its body lies beside it and can be erased,
-- but only with an entry that says so. Triggers are ALWAYS: no role and no session setting escapes.

create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows: nothing in it is changed or deleted', tg_table_name
    using errcode = 'restrict_violation';
end $$;

-- How many entries a government has. Whoever publishes for it holds this row until the end.
create table ledger_counter (
  government text primary key,
  seq bigint not null check (seq > 0)
);

create function ledger_counter_steps() returns trigger language plpgsql as $$
begin
  if new.government <> old.government or new.seq <> old.seq + 1 then
    raise exception 'a counter of the record goes up by one' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- leaf = the envelope as RFC 8785 writes it: these bytes are hashed. The columns repeat it.
create table ledger_entry (
  government text not null references ledger_counter (government),
  seq bigint not null check (seq > 0),
  v int not null check (v > 0),
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  office text not null,
  kind text not null,
  subject text not null,
  version int not null check (version > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  leaf text not null check (octet_length(leaf) < 65536),
  primary key (government, seq),
  unique (government, subject, version),
  check (leaf::jsonb = jsonb_build_object('v', v, 'seq', seq, 'at', at, 'office', office,
    'government', government, 'kind', kind, 'subject', subject, 'version', version,
    'sha256', sha256))
);

create function ledger_entry_follows() returns trigger language plpgsql as $$
begin
  if new.seq > 1 and not exists (
      select from ledger_entry where government = new.government and seq = new.seq - 1) then
    raise exception 'entry % of % has no entry before it', new.seq, new.government
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- What an envelope speaks of. Both null: erased, and an entry of kind «erasure» says why.
create table ledger_body (
  government text not null,
  seq bigint not null,
  salt bytea check (octet_length(salt) = 32),
  body text,
  primary key (government, seq),
  foreign key (government, seq) references ledger_entry (government, seq),
  check ((salt is null) = (body is null))
);

create function ledger_body_is_only_erased() returns trigger language plpgsql as $$
begin
  if (new.government, new.seq) is distinct from (old.government, old.seq)
      or new.body is not null
      or not exists (
        select from ledger_entry
        where government = old.government
          and subject = 'erasure/' || old.government || '/' || old.seq) then
    raise exception 'a body of the record is erased with an entry that says why, or not at all'
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function ledger_erase(its_government text, its_seq bigint) returns void
language plpgsql security definer set search_path from current as $$
begin
  update ledger_body set salt = null, body = null
    where government = its_government and seq = its_seq and body is not null;
  if not found then
    raise exception 'nothing to erase at % %', its_government, its_seq
      using errcode = 'no_data_found';
  end if;
end $$;

-- Where each entry stands in the log of the whole installation: given once, by the sequencer.
create table ledger_place (
  place bigint primary key check (place >= 0),
  government text not null,
  seq bigint not null,
  unique (government, seq),
  foreign key (government, seq) references ledger_entry (government, seq)
);

create function ledger_place_follows() returns trigger language plpgsql as $$
begin
  if (new.place > 0 and not exists (select from ledger_place where place = new.place - 1))
      or (new.seq > 1 and not exists (
        select from ledger_place where government = new.government and seq = new.seq - 1)) then
    raise exception 'place % of the log has none before it', new.place
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- What was signed, and with which key. The secret key is nowhere in the database.
create table ledger_checkpoint (
  size bigint primary key check (size >= 0),
  root text not null,
  vkey text not null,
  token bigint not null,
  at timestamptz not null
);

-- Who may give places and sign: one at a time, each with a higher token than the one before.
create table ledger_lease (
  one boolean primary key default true check (one),
  token bigint not null,
  holder uuid not null,
  until timestamptz not null
);

create trigger counter_steps before update on ledger_counter
  for each row execute function ledger_counter_steps();
create trigger entry_follows before insert on ledger_entry
  for each row execute function ledger_entry_follows();
create trigger body_is_only_erased before update on ledger_body
  for each row execute function ledger_body_is_only_erased();
create trigger place_follows before insert on ledger_place
  for each row execute function ledger_place_follows();

create trigger only_grows before delete or truncate on ledger_counter
  for each statement execute function ledger_refuse_change();
create trigger only_grows before update or delete or truncate on ledger_entry
  for each statement execute function ledger_refuse_change();
create trigger only_grows before delete or truncate on ledger_body
  for each statement execute function ledger_refuse_change();
create trigger only_grows before update or delete or truncate on ledger_place
  for each statement execute function ledger_refuse_change();
create trigger only_grows before update or delete or truncate on ledger_checkpoint
  for each statement execute function ledger_refuse_change();

alter table ledger_counter enable always trigger counter_steps;
alter table ledger_counter enable always trigger only_grows;
alter table ledger_entry enable always trigger entry_follows;
alter table ledger_entry enable always trigger only_grows;
alter table ledger_body enable always trigger body_is_only_erased;
alter table ledger_body enable always trigger only_grows;
alter table ledger_place enable always trigger place_follows;
alter table ledger_place enable always trigger only_grows;
alter table ledger_checkpoint enable always trigger only_grows;
