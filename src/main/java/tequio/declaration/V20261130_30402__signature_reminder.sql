-- Letters about missing signatures that were written: each once for each signatory.
create table signature_reminder (
  government text not null,
  exercise text not null,
  number int not null,
  moment text not null check (moment in ('before', 'after')),
  written timestamptz not null,
  primary key (government, exercise, number, moment),
  foreign key (government, exercise, number)
    references declaration_signatory (government, exercise, number) on delete cascade
);
alter table signature_reminder enable row level security;
create policy own_governments on signature_reminder
  using (in_work_scope(government)) with check (in_work_scope(government));
