-- What was published. Identities are never deleted, versions and facts never change.

create function refuse_change_to_published() returns trigger language plpgsql as $$
begin
  raise exception '% is a record: nothing in it is changed or deleted', tg_table_name
    using errcode = 'restrict_violation';
end $$;

-- One row per government that publishes: whoever publishes for it locks its row first.
create table publishing_government (
  government text primary key references government (key)
);

create table plan (
  government text not null references government (key),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  primary key (government, code)
);

create table commitment (
  government text not null references government (key),
  number int not null check (number > 0),
  primary key (government, number)
);

create table activity (
  government text not null,
  commitment int not null,
  number int not null check (number > 0),
  primary key (government, commitment, number),
  foreign key (government, commitment) references commitment (government, number)
);

-- body = CommitmentContent; jointly = keys of the other governments whose commitment it also is.
create table commitment_version (
  government text not null,
  number int not null,
  version int not null check (version > 0),
  body jsonb not null,
  jointly jsonb not null,
  provenance jsonb not null,
  reason jsonb,
  recorded timestamptz not null,
  primary key (government, number, version),
  foreign key (government, number) references commitment (government, number),
  check ((reason is null) = (version = 1))
);
create index commitment_version_recorded on commitment_version (recorded desc);

-- body = PlanContent
create table plan_version (
  government text not null,
  code text not null,
  version int not null check (version > 0),
  body jsonb not null,
  provenance jsonb not null,
  reason jsonb,
  recorded timestamptz not null,
  primary key (government, code, version),
  foreign key (government, code) references plan (government, code),
  check ((reason is null) = (version = 1)),
  check (body ->> 'code' = code)
);
create index plan_version_recorded on plan_version (recorded desc);

-- Which version of which commitment a plan version lists, in which place.
create table plan_version_commitment (
  government text not null,
  code text not null,
  version int not null,
  place int not null check (place > 0),
  home text not null,
  number int not null,
  commitment_version int not null,
  primary key (government, code, version, place),
  unique (government, code, version, home, number),
  foreign key (government, code, version) references plan_version (government, code, version),
  foreign key (home, number, commitment_version)
    references commitment_version (government, number, version)
);
create index plan_version_commitment_of on plan_version_commitment (home, number);

-- body = ProgressReport without its evidence, which are rows of their own.
create table progress_report (
  government text not null,
  commitment int not null,
  number int not null check (number > 0),
  activity int,
  body jsonb not null,
  provenance jsonb not null,
  recorded timestamptz not null,
  primary key (government, commitment, number),
  foreign key (government, commitment) references commitment (government, number),
  foreign key (government, commitment, activity)
    references activity (government, commitment, number),
  check (activity is not distinct from (body ->> 'activity')::int)
);
create index progress_report_recorded on progress_report (recorded desc);

-- body = ProgressReport.Evidence
create table evidence (
  government text not null,
  commitment int not null,
  report int not null,
  number int not null check (number > 0),
  body jsonb not null,
  primary key (government, commitment, report, number),
  foreign key (government, commitment, report)
    references progress_report (government, commitment, number)
);

-- body = Verification
create table verification (
  government text not null,
  commitment int not null,
  number int not null check (number > 0),
  activity int,
  body jsonb not null,
  provenance jsonb not null,
  recorded timestamptz not null,
  primary key (government, commitment, number),
  foreign key (government, commitment) references commitment (government, number),
  foreign key (government, commitment, activity)
    references activity (government, commitment, number),
  check (activity is not distinct from (body ->> 'activity')::int)
);
create index verification_recorded on verification (recorded desc);

do $$
declare record_table text;
begin
  foreach record_table in array array['plan', 'commitment', 'activity', 'commitment_version',
    'plan_version', 'plan_version_commitment', 'progress_report', 'evidence', 'verification'] loop
    execute format('create trigger record_only before update or delete or truncate on %I
      for each statement execute function refuse_change_to_published()', record_table);
    execute format('revoke update, delete, truncate on %I from %I', record_table, '${program}');
  end loop;
end $$;

create view newest_commitment_version as
  select distinct on (government, number) *
  from commitment_version order by government, number, version desc;

create view newest_plan_version as
  select distinct on (government, code) *
  from plan_version order by government, code, version desc;
