-- A form that came when its session had ended, until whoever typed it has signed in again: one for
-- each account, the newest, sealed for that account. The programs forget it within hours.
create table refused_form (
  account uuid primary key references account (id),
  address text not null check (length(address) <= 2000),
  body bytea not null,
  at timestamptz not null
);

alter table refused_form enable row level security;
create policy own_form on refused_form using (asked_by(account)) with check (asked_by(account));
