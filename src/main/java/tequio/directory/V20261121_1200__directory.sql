create extension if not exists btree_gist;

-- A name_key is how the register recognises a name: see directory/name/NameKey.java.

create table person (
  government text not null references government (key),
  id uuid not null,
  name text not null check (name <> ''),
  name_key text not null check (name_key <> ''),
  recorded timestamptz not null,
  primary key (government, id)
);
create index person_by_name on person (government, name_key);

create table office (
  government text not null references government (key),
  id uuid not null,
  name text not null check (name <> ''),
  name_key text not null check (name_key <> ''),
  recorded timestamptz not null,
  primary key (government, id),
  unique (government, name_key)
);

-- starts and ends are a partial date or a blank, as JSON. held = the days of which it is certain
-- that the person held the office; null where the dates are not known.
create table appointment (
  government text not null references government (key),
  id uuid not null,
  office uuid not null,
  person uuid not null,
  position text,
  starts jsonb not null,
  ends jsonb not null,
  held daterange,
  recorded timestamptz not null,
  primary key (government, id),
  foreign key (government, office) references office (government, id),
  foreign key (government, person) references person (government, id),
  constraint one_holder_at_a_time exclude using gist (
    government with =, office with =, held with &&)
);
create index appointment_of_person on appointment (government, person);

create table organisation (
  id uuid primary key,
  name text not null check (name <> ''),
  sector text check (sector in ('government', 'civil-society', 'oversight', 'academia', 'private')),
  merged_into uuid references organisation (id) check (merged_into <> id),
  recorded timestamptz not null
);
create index organisation_merged on organisation (merged_into);

-- Every name an organisation is known by, its own among them.
create table organisation_name (
  name_key text primary key check (name_key <> ''),
  organisation uuid not null references organisation (id),
  name text not null check (name <> ''),
  recorded timestamptz not null
);
create index organisation_name_of on organisation_name (organisation);

-- Whoever an organisation was merged into stands for it.
create view organisation_survivor as
  with recursive lineage as (
    select id, id as survivor, merged_into from organisation
    union all
    select l.id, o.id, o.merged_into from lineage l join organisation o on o.id = l.merged_into)
  select id, survivor from lineage where merged_into is null;
