-- What a government is writing of documents of any kind that the engine keeps, and nobody else
-- reads yet. body = the content of its kind, as JSON without what was left out.
create table document_draft (
  government text not null references government (key),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version int not null default 1 check (version > 0),
  base int not null check (base >= 0),
  body jsonb not null,
  begun timestamptz not null,
  changed timestamptz not null,
  primary key (government, kind, code)
);

alter table document_draft enable row level security;
create policy own_governments on document_draft
  using (in_work_scope(government)) with check (in_work_scope(government));
