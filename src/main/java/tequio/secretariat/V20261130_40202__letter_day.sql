-- When the letter of a link was written; null of links that are older than this column.
alter table capability_link add column made timestamptz;
