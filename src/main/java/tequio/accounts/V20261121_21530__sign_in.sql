-- Somebody stands at the door with an address, known or not: both look alike, so no account is
-- named here. It is of use for a quarter of an hour and thrown away soon after.
create table sign_in (
  door_hash bytea primary key check (length(door_hash) = 32),
  mail text not null check (length(mail) <= 254),
  link_hash bytea not null unique check (length(link_hash) = 32),
  code_hash bytea not null check (length(code_hash) = 32),
  return_to text not null,
  made timestamptz not null,
  expires timestamptz not null check (expires > made),
  attempts int not null default 0 check (attempts between 0 and 5),
  used timestamptz
);
create index sign_in_by_age on sign_in (expires);
