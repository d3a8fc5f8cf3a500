-- What somebody asks to be dealt with in a public session, without a name, until it is answered in
-- public.
create table agenda_request (
  government text not null references government (key),
  meeting text not null check (meeting ~ '^[1-9][0-9]*$'),
  number int not null check (number > 0),
  words text not null check (not is_blank(words) and length(words) <= 1000),
  asked_for text check (not is_blank(asked_for) and length(asked_for) <= 200),
  asked timestamptz not null,
  answered timestamptz,
  primary key (government, meeting, number)
);
alter table agenda_request enable row level security;
create policy own_governments on agenda_request
  using (in_work_scope(government)) with check (in_work_scope(government));
