-- A file of a day that is over stays the same for ever. A column that came later stands only in the
-- files of the days after the newest that was measured without it; in a new installation in all.
create table dataset_column (
  name text primary key check (name ~ '^[a-z_]+$'),
  since date not null
);

insert into dataset_column (name, since)
select 'ficticio', coalesce(max(cut) + 1, date '0001-01-01') from dataset_file;
