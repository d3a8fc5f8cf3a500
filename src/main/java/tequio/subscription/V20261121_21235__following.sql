-- Who asked to follow something and has not confirmed yet: forgotten after a day.
create table asked_following (
  ticket bytea primary key,
  address text not null,
  language text not null,
  government text not null,
  number int not null check (number >= 0),
  asked timestamptz not null
);
create index asked_following_address on asked_following (address, asked);

-- An address that its owner confirmed. It goes with the last thing it follows.
create table follower (
  id uuid primary key,
  address text not null unique,
  language text not null,
  -- What the links of its letters carry: with it one can see and end what is followed, no more.
  secret text not null unique,
  since timestamptz not null,
  told_until timestamptz not null,
  told_week date not null
);
create index follower_week on follower (told_week);

create table following (
  government text not null,
  number int not null check (number >= 0),
  follower uuid not null references follower on delete cascade,
  since timestamptz not null,
  primary key (government, number, follower)
);
create index following_follower on following (follower);
comment on column following.number is 'a commitment of the government; 0 is all of it';
