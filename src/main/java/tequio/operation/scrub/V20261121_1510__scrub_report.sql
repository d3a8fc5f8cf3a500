-- What each reading of everything that is kept has found. Rebuilt by reading again.
create table scrub_report (
  id uuid primary key,
  at timestamptz not null,
  files bigint not null check (files >= 0),
  entries bigint not null check (entries >= 0),
  problems jsonb not null
);
create index scrub_report_newest on scrub_report (at desc);
