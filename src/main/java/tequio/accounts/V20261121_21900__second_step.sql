-- What shows a code on somebody's telephone (RFC 6238). The secret is sealed with a key that is not
-- in this database; a code counts once, so the time step of the last one is kept.
create table account_totp (
  account uuid primary key references account (id) on delete cascade,
  sealed bytea not null check (length(sealed) between 29 and 200),
  made timestamptz not null,
  confirmed timestamptz,
  last_step bigint not null default 0
);

-- What lets somebody in once who has lost that telephone: its SHA-256, as long as it is unused.
create table account_recovery (
  account uuid not null references account_totp (account) on delete cascade,
  hash bytea not null check (length(hash) = 32),
  primary key (account, hash)
);

-- When the second step was passed in this session.
alter table account_session add column second timestamptz;
