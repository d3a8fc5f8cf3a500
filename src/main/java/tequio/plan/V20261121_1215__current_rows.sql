-- The newest version of each commitment as rows, for rules and datasets. Derived: CurrentRows drops
-- and makes them again from the versions at any time. A blank is a null here; why, the body says.

create table current_commitment (
  government text not null,
  number int not null,
  version int not null,
  title text not null,
  starts_from date,
  starts_by date,
  ends_from date,
  ends_by date,
  primary key (government, number),
  foreign key (government, number, version)
    references commitment_version (government, number, version)
);

create table commitment_identifier (
  government text not null,
  commitment int not null,
  code text not null,
  inferred boolean not null,
  primary key (government, commitment, code),
  foreign key (government, commitment) references current_commitment (government, number)
    on delete cascade
);
create index commitment_identifier_code on commitment_identifier (code);

create table commitment_government (
  government text not null,
  commitment int not null,
  member text not null references government (key),
  primary key (government, commitment, member),
  foreign key (government, commitment) references current_commitment (government, number)
    on delete cascade
);
create index commitment_government_member on commitment_government (member);

create table current_activity (
  government text not null,
  commitment int not null,
  number int not null,
  title text not null,
  starts_from date,
  starts_by date,
  ends_from date,
  ends_by date,
  primary key (government, commitment, number),
  foreign key (government, commitment) references current_commitment (government, number)
    on delete cascade,
  foreign key (government, commitment, number)
    references activity (government, commitment, number)
);

-- activity 0 = the commitment as a whole
create table commitment_party (
  government text not null,
  commitment int not null,
  activity int not null,
  role text not null check (role in ('co-responsible', 'supporting')),
  place int not null,
  organisation uuid not null references organisation (id),
  name text not null,
  sector text,
  primary key (government, commitment, activity, role, place),
  foreign key (government, commitment) references current_commitment (government, number)
    on delete cascade
);
create index commitment_party_organisation on commitment_party (organisation);

create table commitment_responsible (
  government text not null,
  commitment int not null,
  activity int not null,
  place int not null,
  office uuid not null,
  person uuid,
  primary key (government, commitment, activity, place),
  foreign key (government, commitment) references current_commitment (government, number)
    on delete cascade,
  foreign key (government, office) references office (government, id),
  foreign key (government, person) references person (government, id)
);
create index commitment_responsible_office on commitment_responsible (government, office);

create table commitment_sdg (
  government text not null,
  commitment int not null,
  place int not null,
  goal int not null check (goal between 1 and 17),
  target text,
  indicator text,
  primary key (government, commitment, place),
  foreign key (government, commitment) references current_commitment (government, number)
    on delete cascade
);
create index commitment_sdg_goal on commitment_sdg (goal);

create table product (
  government text not null,
  commitment int not null,
  place int not null,
  words text not null,
  primary key (government, commitment, place),
  foreign key (government, commitment) references current_commitment (government, number)
    on delete cascade
);

-- baseline, target, level: a number, a range or a step of a scale, as JSON (Level).
create table indicator (
  government text not null,
  commitment int not null,
  number int not null,
  name text not null,
  unit text,
  frequency text,
  better text,
  baseline jsonb,
  target jsonb,
  primary key (government, commitment, number),
  foreign key (government, commitment) references current_commitment (government, number)
    on delete cascade
);

create table measurement (
  government text not null,
  commitment int not null,
  indicator int not null,
  place int not null,
  measured_from date not null,
  measured_by date not null,
  level jsonb not null,
  primary key (government, commitment, indicator, place),
  foreign key (government, commitment, indicator)
    references indicator (government, commitment, number) on delete cascade
);

create table current_plan (
  government text not null,
  code text not null,
  version int not null,
  starts_from date,
  ends_by date,
  primary key (government, code),
  foreign key (government, code, version) references plan_version (government, code, version)
);

create table plan_government (
  government text not null,
  code text not null,
  member text not null references government (key),
  primary key (government, code, member),
  foreign key (government, code) references current_plan (government, code) on delete cascade
);
create index plan_government_member on plan_government (member);
