-- Comments on minutes by those who attended, and what is done with each.
create table minutes_comment (
  government text not null,
  meeting text not null,
  number int not null check (number > 0),
  seat int not null,
  words text not null check (not is_blank(words) and length(words) <= 4000),
  sent timestamptz not null,
  accepted boolean,
  reason text check (not is_blank(reason) and length(reason) <= 2000),
  primary key (government, meeting, number),
  foreign key (government, meeting, seat) references meeting_attendee (government, meeting, seat),
  constraint what_is_left_has_a_reason check (accepted is distinct from false or reason is not null)
);

-- The word of each seat that minutes are right.
create table minutes_word (
  government text not null,
  meeting text not null,
  seat int not null,
  given timestamptz not null,
  primary key (government, meeting, seat),
  foreign key (government, meeting, seat) references meeting_attendee (government, meeting, seat)
);

-- Where the holder of a seat is written to. It goes with the appointment.
create table seat_contact (
  government text not null references government (key),
  appointment text not null,
  mail text not null check (mail = lower(mail) and mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'
    and length(mail) <= 254),
  primary key (government, appointment)
);

-- What the holder of a seat answers to a call.
create table meeting_reply (
  government text not null references government (key),
  meeting text not null check (meeting ~ '^[1-9][0-9]*$'),
  appointment text not null,
  answer text not null check (answer in ('attends', 'alternate', 'absent')),
  reason text check (not is_blank(reason) and length(reason) <= 500),
  replied timestamptz not null,
  primary key (government, meeting, appointment),
  constraint whoever_is_absent_says_why check (answer <> 'absent' or reason is not null)
);

-- Links that open one thing until a day, without an account. hash = SHA-256 of what the link holds;
-- subject = kind and code; holder = appointment of a seat, or the owner of an agreement, who then
-- speaks in that voice.
create table capability_link (
  hash bytea primary key check (octet_length(hash) = 32),
  government text not null references government (key),
  subject text not null check (subject ~ '^[a-z]+(-[a-z]+)*/[1-9][0-9]*$'),
  holder text not null check (not is_blank(holder) and length(holder) <= 300),
  voice text check (voice in ('government', 'civil-society', 'oversight')),
  expires timestamptz not null,
  unique (government, subject, holder)
);

-- Minutes that were approved have no later version: a correction is a fact of its own.
create function approved_minutes_stay() returns trigger language plpgsql as $$
begin
  if new.kind = 'minutes' and exists (select from stated_fact f where f.kind = 'minutes-approval'
      and f.government = new.government and f.subject = new.code) then
    raise exception 'minutes %/% are approved', new.government, new.code
      using errcode = 'restrict_violation', constraint = 'approved_minutes_stay';
  end if;
  return new;
end $$;
create trigger approved_minutes_stay before insert on document_version
  for each row when (new.kind = 'minutes') execute function approved_minutes_stay();

do $$
declare its_table text;
begin
  foreach its_table in array array['minutes_comment', 'minutes_word', 'seat_contact', 'meeting_reply',
    'capability_link'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
