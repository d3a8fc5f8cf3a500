-- A dataset may have a name of several words.
alter table dataset_file drop constraint dataset_file_dataset_check,
  add constraint dataset_file_dataset_check check (dataset ~ '^[a-z]+(-[a-z]+)*$');
