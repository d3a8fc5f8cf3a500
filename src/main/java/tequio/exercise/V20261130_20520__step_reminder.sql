-- Letters about due days that were written: each once for each officer.
create table step_reminder (
  government text not null references government (key),
  exercise text not null,
  step text not null,
  due date not null,
  moment text not null check (moment in ('before', 'day', 'after')),
  account uuid not null references account (id),
  written timestamptz not null,
  primary key (government, exercise, step, due, moment, account)
);
alter table step_reminder enable row level security;
create policy own_governments on step_reminder
  using (in_work_scope(government)) with check (in_work_scope(government));
