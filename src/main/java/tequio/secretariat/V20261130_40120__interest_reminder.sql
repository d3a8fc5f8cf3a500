-- Letters that remind members of secretariats of a declaration of interests: each once for the day by
-- which the declaration is due. appointment = number of the appointment.
create table interest_reminder (
  government text not null references government (key),
  appointment int not null check (appointment > 0),
  due date not null,
  moment text not null check (moment in ('before', 'overdue')),
  written timestamptz not null,
  primary key (government, appointment, due, moment)
);
alter table interest_reminder enable row level security;
create policy own_governments on interest_reminder
  using (in_work_scope(government)) with check (in_work_scope(government));
