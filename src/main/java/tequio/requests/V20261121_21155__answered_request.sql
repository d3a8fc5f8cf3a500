-- Which forms were carried out, and where whoever sent one was sent on: nothing of what was typed.
-- government = the tenant the address names, '' where it names none; caller = a hash, '' for nobody.
create table answered_request (
  government text not null,
  purpose text not null,
  caller text not null,
  key text not null check (key ~ '^[A-Za-z0-9_-]{16,64}$'),
  body text not null check (body ~ '^[0-9a-f]{64}$'),
  status int check (status between 300 and 399),
  location text,
  at timestamptz not null,
  primary key (government, purpose, caller, key),
  check ((status is null) = (location is null))
);
create index answered_request_at on answered_request (at);
