-- Whoever stands at the door and says a name wants an account. There is none before the letter that
-- went to that address came back.
alter table sign_in add column name text check (name <> '' and length(name) <= 120);
