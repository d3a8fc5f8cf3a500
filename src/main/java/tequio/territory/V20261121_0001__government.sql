-- The catalogue of governments. Every table of a government's data refers to it.
create table government (
  key text primary key check (key ~ '^(00|(0[1-9]|[12][0-9]|3[0-2]|99)([0-9]{3})?)$' and key not like '%000'),
  state text references government,
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  seat text check (seat <> ''),
  seat_blank text check (seat_blank in ('not-seen', 'not-applicable', 'not-reviewed')),
  population integer check (population >= 0),
  population_blank text check (population_blank in ('not-seen', 'not-applicable', 'not-reviewed')),
  longitude numeric(8, 4) check (longitude between -180 and 180),
  latitude numeric(7, 4) check (latitude between -90 and 90),
  position_blank text check (position_blank in ('not-seen', 'not-applicable', 'not-reviewed')),
  since_frame smallint check (since_frame in (2020, 2023, 2025)),
  since_blank text check (since_blank in ('not-seen', 'not-applicable', 'not-reviewed')),
  zone text not null check (zone ~ '^[A-Z][A-Za-z_]+/[A-Za-z_/]+$'),
  constraint a_municipality_lies_in_its_state
    check (case when length(key) = 5 then state is not null and state = left(key, 2) else state is null end),
  constraint one_address_each unique nulls not distinct (state, slug),
  constraint a_seat_or_why_not check ((seat is null) <> (seat_blank is null)),
  constraint a_population_or_why_not check ((population is null) <> (population_blank is null)),
  constraint a_position_or_why_not check (
    (longitude is null) = (latitude is null) and (longitude is null) <> (position_blank is null)),
  constraint a_frame_or_why_not check ((since_frame is null) <> (since_blank is null))
);

comment on table government is 'Federation (00), states and municipalities of the catalogue of INEGI; 99 is fictional.';
comment on column government.since_frame is 'The first frame of INEGI in which it is known to stand.';
