-- What lets somebody in once without mail: the codes of a sheet that they print for themselves, and
-- the link that the machine itself shows. Only the SHA-256 of each is kept, until it is used or ends.
create table paper_key (
  hash bytea primary key check (length(hash) = 32),
  account uuid not null references account (id) on delete cascade,
  sheet boolean not null,
  made timestamptz not null,
  expires timestamptz not null check (expires > made)
);
create index paper_key_of_account on paper_key (account);
create index paper_key_by_age on paper_key (expires);

alter table account_session drop constraint account_session_way_check;
alter table account_session add constraint account_session_way_check
  check (way in ('first', 'mail', 'passkey', 'invitation', 'provider', 'paper', 'trial'));
