-- Who asked to join the civil-society core of a government, what is public of each and how to reach
-- them. What is public is a fact; the row goes when its owner leaves, or unconfirmed after a day.
create table core_participant (
  id uuid primary key,
  government text not null references government (key),
  type text not null check (type in ('person', 'organisation', 'collective')),
  sector text not null check (sector ~ '^[a-z]+(-[a-z]+)*$'),
  name text not null check (not is_blank(name) and length(name) <= 200),
  disclosure text not null check (disclosure in ('name', 'type', 'count')),
  adult boolean not null,
  calls boolean not null,
  address text not null check (address = lower(address) and length(address) <= 254),
  language text not null,
  state text not null default 'asked' check (state in ('asked', 'confirmed', 'admitted')),
  admission int check (admission > 0),
  asked timestamptz not null,
  constraint a_person_is_named_as_an_adult check (disclosure <> 'name' or type <> 'person' or adult),
  constraint admitted_is_numbered check ((state = 'admitted') = (admission is not null))
);
create index core_participant_address on core_participant (government, address, asked);
create unique index core_participant_admission on core_participant (government, admission)
  where admission is not null;

-- Links of the letters to a participant, each as SHA-256. Those of earlier letters stay good.
create table core_ticket (
  hash bytea primary key check (octet_length(hash) = 32),
  government text not null references government (key),
  participant uuid not null references core_participant (id) on delete cascade
);
create index core_ticket_participant on core_ticket (participant);

do $$
declare its_table text;
begin
  foreach its_table in array array['core_participant', 'core_ticket'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
