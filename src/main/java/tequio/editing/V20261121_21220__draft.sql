-- What a government is writing and nobody else reads yet. Unlike everything published it changes
-- and is thrown away. body = PlanContent or CommitmentContent, as JSON without what was left out.
create table draft (
  government text not null references government (key),
  kind text not null check (kind in ('plan', 'commitment')),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  plan text not null,
  version int not null default 1 check (version > 0),
  base int not null check (base >= 0),
  body jsonb not null,
  removed text check (removed <> ''),
  begun timestamptz not null,
  changed timestamptz not null,
  primary key (government, kind, code),
  check (kind <> 'plan' or (plan = code and removed is null))
);
create index draft_of_plan on draft (government, plan);

alter table draft enable row level security;
create policy own_governments on draft
  using (in_work_scope(government)) with check (in_work_scope(government));
