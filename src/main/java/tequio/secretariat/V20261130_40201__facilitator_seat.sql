-- A facilitator to whom the rules give a vote has a place of its own in a session, in no sector.
alter table meeting_seat add column facilitator boolean not null default false;
create unique index meeting_seat_one_facilitator on meeting_seat (government, meeting)
  where facilitator;
