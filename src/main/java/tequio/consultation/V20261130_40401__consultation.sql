-- Submissions of a consultation are numbered one after the other; next = number of the next one.
create table consultation_register (
  government text not null references government (key),
  consultation text not null check (consultation ~ '^[1-9][0-9]*$'),
  next int not null default 1 check (next > 0),
  primary key (government, consultation)
);

-- What somebody submitted. words of a removed one are hidden from everybody but whoever reviews the
-- removal, and deleted later. said = SHA-256 of the folded words: the same text comes once by web.
create table submission (
  government text not null,
  consultation text not null,
  number int not null check (number > 0),
  words text check (not is_blank(words) and length(words) <= 2000),
  topic text check (not is_blank(topic) and length(topic) <= 200),
  place text check (not is_blank(place) and length(place) <= 100),
  channel text not null check (channel in ('web', 'telephone', 'paper', 'stall')),
  sheet int check (sheet > 0),
  said bytea not null check (octet_length(said) = 32),
  state text not null check (state in ('waiting', 'published', 'removed')),
  received_at timestamptz not null,
  decided_at timestamptz,
  primary key (government, consultation, number),
  foreign key (government, consultation) references consultation_register (government, consultation),
  constraint only_what_is_removed_has_no_words check (words is not null or state = 'removed'),
  constraint waiting_is_undecided check ((state = 'waiting') = (decided_at is null))
);
create unique index submission_said_once on submission (government, consultation, said)
  where channel = 'web';
create index submission_waiting on submission (government, consultation, number)
  where state = 'waiting';

-- How many said that they belong to a group: a count, never tied to a submission.
create table consultation_group_count (
  government text not null,
  consultation text not null,
  "group" text not null check ("group" ~ '^[a-z]+(-[a-z]+)*$'),
  people int not null check (people > 0),
  primary key (government, consultation, "group"),
  foreign key (government, consultation) references consultation_register (government, consultation)
);

-- Where whoever submitted wants to hear what becomes of it; only of use once its owner confirmed the
-- address. ticket = SHA-256 of what the link of a letter carries.
create table submission_contact (
  government text not null,
  consultation text not null,
  number int not null,
  address text not null check (length(address) <= 254),
  language text not null,
  ticket bytea not null unique check (octet_length(ticket) = 32),
  confirmed boolean not null default false,
  asked_at timestamptz not null,
  primary key (government, consultation, number),
  foreign key (government, consultation, number)
    references submission (government, consultation, number)
);
create index submission_contact_address on submission_contact (address);
create index submission_contact_asked on submission_contact (asked_at);

-- That somebody contests a removal. open = it has no public answer yet.
create table removal_contest (
  government text not null,
  consultation text not null,
  number int not null,
  words text not null check (not is_blank(words) and length(words) <= 2000),
  contested_at timestamptz not null,
  open boolean not null default true,
  primary key (government, consultation, number),
  foreign key (government, consultation, number)
    references submission (government, consultation, number)
);

do $$
declare its_table text;
begin
  foreach its_table in array array['consultation_register', 'submission', 'consultation_group_count',
    'submission_contact', 'removal_contest'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;

-- Datasets read what is public of all governments.
create policy published_for_all on submission for select using (state = 'published');
