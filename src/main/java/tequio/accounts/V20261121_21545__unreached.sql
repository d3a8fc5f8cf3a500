-- Whose letters came back, and when somebody was last told of it.
create table account_unreached (
  account uuid primary key references account (id) on delete cascade,
  told timestamptz not null
);
