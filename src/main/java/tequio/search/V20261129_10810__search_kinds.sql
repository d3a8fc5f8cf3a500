-- Documents of any kind are searched, not only those of plans.
alter table search_entry drop constraint search_entry_kind_check,
  add constraint search_entry_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$');
