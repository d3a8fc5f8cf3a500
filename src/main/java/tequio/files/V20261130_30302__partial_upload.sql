-- A file that arrives in pieces: its bytes lie beside the store under its id until all have come. received =
-- how many have; sum = the SHA-256 that the browser announced. A job deletes what is older than a day.
create table partial_upload (
  id uuid primary key,
  government text not null references government (key),
  account uuid not null,
  name text not null check (name <> '' and length(name) <= 1000),
  bytes bigint not null check (bytes > 0),
  sum text not null check (sum ~ '^[0-9a-f]{64}$'),
  received bigint not null check (received between 0 and bytes),
  begun_at timestamptz not null,
  unique (government, account, sum, name)
);
create index partial_upload_begun on partial_upload (begun_at);

alter table partial_upload enable row level security;
create policy own_governments on partial_upload
  using (in_work_scope(government)) with check (in_work_scope(government));
