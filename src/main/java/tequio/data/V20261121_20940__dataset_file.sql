-- What each file of a day that is over measured when it was first made. It is a promise: whoever
-- makes the file again, now or in ten years, gets the same bytes.
create table dataset_file (
  dataset text not null check (dataset ~ '^[a-z]+$'),
  cut date not null,
  format text not null check (format in ('csv', 'json', 'xlsx')),
  row_count bigint not null check (row_count >= 0),
  bytes bigint not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (dataset, cut, format)
);

create trigger record_only before update or delete or truncate on dataset_file
  for each statement execute function refuse_change_to_published();

-- What governments were called and how many people lived in them, since when: the catalogue is
-- replaced when INEGI changes it, and a file of before says what it said before.
create table government_told (
  key text not null,
  recorded timestamptz not null,
  name text not null,
  state text,
  population int,
  population_blank text,
  fictional boolean not null,
  primary key (key, recorded)
);

create trigger record_only before update or delete or truncate on government_told
  for each statement execute function refuse_change_to_published();
