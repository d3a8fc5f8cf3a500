-- What a government says of how it treats data on people. Public, and not part of the record.
create table privacy_notice (
  government text primary key references government (key),
  contact text not null check (contact <> '' and length(contact) <= 500),
  words text not null check (words <> '' and length(words) <= 20000),
  version int not null default 1 check (version > 0),
  changed timestamptz not null
);
