-- Where whoever accepts goes first; the list of tasks where nothing is said.
alter table invitation add column leads_to text check (leads_to ~ '^/trabajo/[0-9]{5}(/[a-z-]+)*$');
