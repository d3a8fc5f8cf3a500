-- A published plan is withdrawn by two people: one asks, another agrees or refuses. The request that
-- nobody has decided yet; what came of others stands in the record and in the log of working acts.
create table withdrawal_request (
  government text not null references government (key),
  plan text not null,
  version int not null check (version > 0),
  office text not null check (office <> ''),
  reason text not null check (reason <> ''),
  asked_by uuid not null references account (id),
  asked timestamptz not null,
  primary key (government, plan)
);

alter table withdrawal_request enable row level security;
create policy own_governments on withdrawal_request
  using (in_work_scope(government)) with check (in_work_scope(government));
