-- Working acts, one after the other: each note carries the sum of the one before. Of people it knows
-- only the key of an account, so that whoever has their name erased leaves the chain whole.
create table audit_entry (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  deed text not null check (deed ~ '^[a-z]+(-[a-z]+)*$'),
  account uuid,
  about uuid,
  government text,
  subject text not null check (length(subject) <= 200 and subject !~ '[[:cntrl:]]'),
  previous text not null check (previous ~ '^[0-9a-f]{64}$'),
  sum text not null check (sum ~ '^[0-9a-f]{64}$')
);
create index audit_entry_of_account on audit_entry (account, seq);
create index audit_entry_about_account on audit_entry (about, seq) where about is not null;

-- The only way in. Whoever writes waits for the one who writes now, until that transaction ends: so
-- the program calls this last of all. The sum is over one line for each column.
create function audit_append(
  its_at timestamptz, its_deed text, its_account uuid, its_about uuid, its_government text, its_subject text)
returns bigint language plpgsql security definer set search_path from current as $$
declare
  last record;
  place bigint;
begin
  perform pg_advisory_xact_lock(hashtext('audit_entry'));
  select seq, sum into last from audit_entry order by seq desc limit 1;
  place := coalesce(last.seq, 0) + 1;
  insert into audit_entry values (
    place, its_at, its_deed, its_account, its_about, its_government, its_subject,
    coalesce(last.sum, repeat('0', 64)),
    encode(sha256(convert_to(concat_ws(chr(10),
      coalesce(last.sum, repeat('0', 64)),
      place,
      to_char(its_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      its_deed,
      coalesce(its_account::text, ''),
      coalesce(its_about::text, ''),
      coalesce(its_government, ''),
      its_subject), 'UTF8')), 'hex'));
  return place;
end $$;

create trigger only_grows before update or delete or truncate on audit_entry
  for each statement execute function ledger_refuse_change();
alter table audit_entry enable always trigger only_grows;

revoke insert, update, delete, truncate on audit_entry from ${program};
