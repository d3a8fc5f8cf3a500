-- The register of who attends something: a gathering, later a table or a meeting. subject = kind and
-- code, as in gathering/3; next = number of the next arrival; closed = nobody is noted any more.
create table attendance_register (
  government text not null references government (key),
  subject text not null check (subject ~ '^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$'),
  opened_at timestamptz not null,
  closed_at timestamptz check (closed_at >= opened_at),
  next int not null default 1 check (next > 0),
  primary key (government, subject)
);

-- The code of an open register, told at the door. It leads strangers to the register, before it is
-- known whose it is: so it stands alone, and goes when the register is closed.
create table attendance_door (
  code text primary key check (code ~ '^[A-Z]{4}$'),
  government text not null,
  subject text not null,
  unique (government, subject),
  foreign key (government, subject) references attendance_register (government, subject)
);

-- One person who came. Without a name: those who agree to be named stand in attendee_name. person =
-- what tells one from another where something is known, so that nobody is noted twice.
create table attendance_entry (
  government text not null,
  subject text not null,
  number int not null check (number > 0),
  sector text not null check (sector ~ '^[a-z]+(-[a-z]+)*$'),
  organisation text check (organisation <> '' and length(organisation) <= 200),
  minor boolean not null,
  channel text not null check (channel in ('door', 'assistant', 'paper')),
  person text check (person <> '' and length(person) <= 500),
  noted_at timestamptz not null,
  primary key (government, subject, number),
  unique (government, subject, person),
  foreign key (government, subject) references attendance_register (government, subject),
  constraint no_minor_is_told_apart check (not minor or person is null)
);
create index attendance_entry_noted on attendance_entry (noted_at);

-- How many said that they belong to a group: a count, never tied to a person.
create table attendance_group (
  government text not null,
  subject text not null,
  "group" text not null check ("group" ~ '^[a-z]+(-[a-z]+)*$'),
  people int not null check (people > 0),
  primary key (government, subject, "group"),
  foreign key (government, subject) references attendance_register (government, subject)
);

-- Who agreed that everybody reads their name; the row goes when they take it back. secret = SHA-256
-- of what the address holds with which they do so.
create table attendee_name (
  government text not null,
  subject text not null,
  number int not null,
  name text not null check (not is_blank(name) and length(name) <= 200),
  organisation text check (organisation <> '' and length(organisation) <= 200),
  secret bytea not null unique check (octet_length(secret) = 32),
  agreed_at timestamptz not null,
  primary key (government, subject, number),
  foreign key (government, subject) references attendance_register (government, subject)
);

-- A place taken beforehand in a gathering, without a name. needs = what is asked for to take part.
create table gathering_reservation (
  government text not null references government (key),
  gathering text not null check (gathering ~ '^[1-9][0-9]*$'),
  ticket text not null check (ticket ~ '^[A-Z2-9]{8}$'),
  sector text not null check (sector ~ '^[a-z]+(-[a-z]+)*$'),
  organisation text check (organisation <> '' and length(organisation) <= 200),
  needs text check (not is_blank(needs) and length(needs) <= 500),
  reserved_at timestamptz not null,
  primary key (government, gathering, ticket)
);
create index gathering_reservation_reserved on gathering_reservation (reserved_at);

-- How many places of a gathering are taken.
create table gathering_places (
  government text not null references government (key),
  gathering text not null check (gathering ~ '^[1-9][0-9]*$'),
  taken int not null check (taken >= 0),
  primary key (government, gathering)
);

do $$
declare its_table text;
begin
  foreach its_table in array array['attendance_register', 'attendance_entry', 'attendance_group',
    'attendee_name', 'gathering_reservation', 'gathering_places'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
