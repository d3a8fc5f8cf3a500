-- Letters to people. What they say is erased when they are sent; the row goes some weeks later.
create table letter (
  id uuid primary key,
  purpose text not null,
  recipient text,
  language text not null,
  subject text,
  plain text,
  html text,
  unsubscribe text,
  written timestamptz not null,
  next_try timestamptz not null,
  tries int not null default 0 check (tries >= 0),
  -- Handed over without knowing what became of it: more than twice is never tried.
  unsure int not null default 0 check (unsure between 0 and 2),
  holder uuid,
  held_until timestamptz,
  state text not null check (state in ('waiting', 'sent', 'refused', 'given-up', 'unknown')),
  ended timestamptz,
  problem text,
  check ((state = 'waiting') = (ended is null)),
  check ((state = 'waiting') = (plain is not null and html is not null and subject is not null))
);
create index letter_waiting on letter (next_try) where state = 'waiting';
create index letter_ended on letter (ended) where ended is not null;
