-- A published date is moved by two people: one asks, another agrees or refuses. The newest request
-- for each plan; what came of those before stands in the record and in the log of working acts.
create table date_move (
  government text not null references government (key),
  plan text not null,
  seen text not null,
  office text not null check (office <> ''),
  reason text not null,
  asked_by uuid not null references account (id),
  asked timestamptz not null,
  decision text check (decision in ('agreed', 'refused')),
  decided_by uuid references account (id),
  decided timestamptz,
  words text check (words <> ''),
  primary key (government, plan),
  constraint a_second_person_is_another check (decided_by <> asked_by),
  constraint decided_by_somebody check (
    (decision is null) = (decided_by is null) and (decision is null) = (decided is null)),
  constraint refused_says_why check ((decision = 'refused') is not true or words is not null)
);

alter table date_move enable row level security;
create policy own_governments on date_move
  using (in_work_scope(government)) with check (in_work_scope(government));
