-- A proposed group has no name until people write one: words of a submission are never its name.
alter table submission_group alter column name drop not null;
