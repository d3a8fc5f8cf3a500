-- Accounts that want one letter with all due days instead of one for each. sent = the day of the
-- last one.
create table due_digest (
  account uuid primary key references account (id),
  rhythm text not null check (rhythm in ('daily', 'weekly')),
  sent date
);
alter table due_digest enable row level security;
create policy own_choice on due_digest using (asked_by(account)) with check (asked_by(account));
