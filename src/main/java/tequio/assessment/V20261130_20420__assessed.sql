-- What an assessment of no government is about, such as an institute or a practice: those stand
-- under the key of the federation, and only those name it.
alter table assessment
  add column assessed text check (not is_blank(assessed) and length(assessed) <= 200),
  add constraint only_of_no_government check (assessed is null or government = '00');

insert into dataset_column (name, since)
select 'evaluado', coalesce(max(cut) + 1, date '0001-01-01') from dataset_file;
