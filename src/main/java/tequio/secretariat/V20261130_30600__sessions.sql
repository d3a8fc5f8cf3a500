-- A session of the secretariat while it is held. What is public of it are facts about its call; here
-- stands what a room needs meanwhile. meeting = number of the call. revision = counts every change,
-- so that screens know when to draw again. installed = when the quorum was stated and it was opened.
-- chair = the office or organisation in whose name whoever runs it states facts.
create table meeting_session (
  government text not null references government (key),
  meeting text not null check (meeting ~ '^[1-9][0-9]*$'),
  second_call boolean not null,
  public boolean not null,
  chair text not null check (not is_blank(chair) and length(chair) <= 200),
  voice text not null check (voice in ('government', 'civil-society', 'oversight')),
  facilitator boolean not null default false,
  revision bigint not null default 0,
  began timestamptz not null,
  installed timestamptz check (installed >= began),
  closed timestamptz check (closed >= began),
  current_item int,
  primary key (government, meeting)
);

-- The seats on the day of the session, as they were when its register was opened: a seat that
-- changes hands later keeps the holder it had.
create table meeting_seat (
  government text not null,
  meeting text not null,
  seat int not null check (seat > 0),
  sector text not null check (sector ~ '^[a-z]+(-[a-z]+)*$'),
  sector_name text not null check (not is_blank(sector_name)),
  principal text check (not is_blank(principal)),
  principal_appointment text,
  alternate text check (not is_blank(alternate)),
  alternate_appointment text,
  primary key (government, meeting, seat),
  foreign key (government, meeting) references meeting_session (government, meeting),
  constraint an_appointment_has_its_name check (
    (principal is null) = (principal_appointment is null)
    and (alternate is null) = (alternate_appointment is null))
);

-- Who took a seat, from when until when. The exclusions keep that a seat is taken by one person at a
-- time (so an alternate is not noted while the principal is there) and a person takes one seat.
create table meeting_presence (
  government text not null,
  meeting text not null,
  number int not null check (number > 0),
  seat int not null,
  role text not null check (role in ('principal', 'alternate')),
  appointment text not null,
  name text not null check (not is_blank(name)),
  arrived timestamptz not null,
  departed timestamptz check (departed >= arrived),
  during tstzrange not null generated always as (tstzrange(arrived, departed)) stored,
  primary key (government, meeting, number),
  foreign key (government, meeting, seat) references meeting_seat (government, meeting, seat),
  constraint meeting_presence_one_per_seat exclude using gist (
    government with =, meeting with =, seat with =, during with &&),
  constraint meeting_presence_one_per_person exclude using gist (
    government with =, meeting with =, appointment with =, during with &&)
);

-- Seats that were taken at any moment: only they speak, vote, comment and approve.
create table meeting_attendee (
  government text not null,
  meeting text not null,
  seat int not null,
  primary key (government, meeting, seat),
  foreign key (government, meeting, seat) references meeting_seat (government, meeting, seat)
);

-- The quorum after each change of presence.
create table meeting_quorum (
  government text not null,
  meeting text not null,
  number int not null check (number > 0),
  at timestamptz not null,
  met boolean not null,
  present int not null check (present >= 0),
  primary key (government, meeting, number),
  foreign key (government, meeting) references meeting_session (government, meeting)
);

-- What the session deals with. number stays, position may move. origin: the agenda of the call, an
-- agreement that is overdue, or somebody's request.
create table meeting_item (
  government text not null,
  meeting text not null,
  number int not null check (number > 0),
  position int not null check (position > 0),
  title text not null check (not is_blank(title)),
  owner text check (not is_blank(owner)),
  minutes int check (minutes > 0),
  origin text not null check (origin in ('agenda', 'overdue', 'request')),
  agreement int check (agreement > 0),
  primary key (government, meeting, number),
  foreign key (government, meeting) references meeting_session (government, meeting),
  constraint meeting_item_one_per_position unique (government, meeting, position) deferrable initially deferred,
  constraint at_most_two_hundred check (number <= 200)
);
-- Items refer to their session too: whoever writes both at once begins with the session.
alter table meeting_session add constraint the_item_exists
  foreign key (government, meeting, current_item) references meeting_item (government, meeting, number)
  deferrable initially deferred;

create table meeting_note (
  government text not null,
  meeting text not null,
  number int not null check (number > 0),
  item int not null,
  seat int,
  words text not null check (not is_blank(words) and length(words) <= 4000),
  noted timestamptz not null,
  primary key (government, meeting, number),
  foreign key (government, meeting, item) references meeting_item (government, meeting, number),
  constraint whoever_is_named_was_there
    foreign key (government, meeting, seat) references meeting_attendee (government, meeting, seat)
);

create table meeting_decision (
  government text not null,
  meeting text not null,
  number int not null check (number > 0),
  item int not null,
  question text not null check (not is_blank(question) and length(question) <= 2000),
  secret boolean not null,
  opened timestamptz not null,
  closed timestamptz check (closed >= opened),
  outcome text check (outcome in
    ('consensus', 'adopted', 'rejected', 'tie', 'sector-veto', 'no-quorum')),
  published boolean not null default false,
  primary key (government, meeting, number),
  foreign key (government, meeting, item) references meeting_item (government, meeting, number),
  constraint closed_has_its_outcome check ((closed is null) = (outcome is null)),
  constraint published_is_closed check (not published or closed is not null)
);
create unique index meeting_decision_one_open on meeting_decision (government, meeting)
  where closed is null;

create table meeting_recusal (
  government text not null,
  meeting text not null,
  decision int not null,
  seat int not null,
  reason text not null check (not is_blank(reason) and length(reason) <= 2000),
  primary key (government, meeting, decision, seat),
  foreign key (government, meeting, decision) references meeting_decision (government, meeting, number),
  foreign key (government, meeting, seat) references meeting_attendee (government, meeting, seat)
);

-- One vote of each seat. choice is null where the vote is secret: then it lies among the ballots.
create table meeting_vote (
  government text not null,
  meeting text not null,
  decision int not null,
  seat int not null,
  role text not null check (role in ('principal', 'alternate')),
  choice text check (choice in ('in-favour', 'against', 'abstain')),
  dissent text check (not is_blank(dissent) and length(dissent) <= 2000),
  cast_at timestamptz not null,
  primary key (government, meeting, decision, seat),
  foreign key (government, meeting, decision) references meeting_decision (government, meeting, number),
  constraint whoever_votes_was_there
    foreign key (government, meeting, seat) references meeting_attendee (government, meeting, seat)
);

-- Secret votes, which nothing ties to a seat.
create table meeting_ballot (
  government text not null,
  meeting text not null,
  decision int not null,
  id uuid not null,
  choice text not null check (choice in ('in-favour', 'against', 'abstain')),
  primary key (government, meeting, decision, id),
  foreign key (government, meeting, decision) references meeting_decision (government, meeting, number)
);

-- What was agreed, until it is public; agreement = its number in the government, which the store of
-- documents gives once.
create table meeting_agreement (
  government text not null,
  meeting text not null,
  number int not null check (number > 0),
  item int not null,
  decision int,
  what text not null check (not is_blank(what) and length(what) <= 2000),
  owner text not null check (not is_blank(owner) and length(owner) <= 200),
  due date not null,
  proof text not null check (not is_blank(proof) and length(proof) <= 2000),
  agreement int check (agreement > 0),
  primary key (government, meeting, number),
  constraint meeting_agreement_one_per_number unique (government, agreement),
  foreign key (government, meeting, item) references meeting_item (government, meeting, number),
  foreign key (government, meeting, decision) references meeting_decision (government, meeting, number)
);

-- Nothing of a session changes once it is closed, but for minutes, which have rules of their own.
create function meeting_session_follows() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.closed is not null then
    raise exception 'session %/% is closed', old.government, old.meeting
      using errcode = 'restrict_violation';
  end if;
  if new.closed is not null and exists (select from meeting_decision d
      where d.government = new.government and d.meeting = new.meeting and d.closed is null) then
    raise exception 'session %/% has an open vote', new.government, new.meeting
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger follows before update or delete on meeting_session
  for each row execute function meeting_session_follows();

create function meeting_part_follows() returns trigger language plpgsql as $$
declare
  its jsonb := to_jsonb(coalesce(new, old));
begin
  perform from meeting_session s where s.government = its ->> 'government'
    and s.meeting = its ->> 'meeting' and s.closed is null for share;
  if not found then
    raise exception 'session %/% is not open', its ->> 'government', its ->> 'meeting'
      using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;

-- A vote waits for whoever closes the decision, and the reverse.
create function meeting_vote_follows() returns trigger language plpgsql as $$
declare
  is_secret boolean;
begin
  select d.secret into is_secret from meeting_decision d
    where d.government = new.government and d.meeting = new.meeting and d.number = new.decision
      and d.closed is null for share;
  if not found then
    raise exception 'decision %/%/% is not open', new.government, new.meeting, new.decision
      using errcode = 'restrict_violation', constraint = 'the_vote_is_open';
  end if;
  if (new.choice is null) <> is_secret then
    raise exception 'a vote is named or secret' using errcode = 'restrict_violation';
  end if;
  if not exists (select from meeting_presence p where p.government = new.government
      and p.meeting = new.meeting and p.seat = new.seat and p.role = new.role
      and p.departed is null) then
    raise exception 'seat % is not taken so', new.seat
      using errcode = 'restrict_violation', constraint = 'whoever_votes_is_there';
  end if;
  if exists (select from meeting_recusal r where r.government = new.government
      and r.meeting = new.meeting and r.decision = new.decision and r.seat = new.seat) then
    raise exception 'seat % is recused', new.seat
      using errcode = 'restrict_violation', constraint = 'whoever_is_recused_does_not_vote';
  end if;
  return new;
end $$;
create trigger follows before insert on meeting_vote
  for each row execute function meeting_vote_follows();

create function meeting_vote_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a vote stays as it was cast' using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on meeting_vote
  for each row execute function meeting_vote_stays();
create trigger stays before update or delete on meeting_ballot
  for each row execute function meeting_vote_stays();

do $$
declare its_table text;
begin
  foreach its_table in array array['meeting_seat', 'meeting_presence', 'meeting_attendee',
    'meeting_quorum', 'meeting_item', 'meeting_note', 'meeting_decision', 'meeting_recusal',
    'meeting_agreement'] loop
    execute format('create trigger part_follows before insert or update or delete on %I
      for each row execute function meeting_part_follows()', its_table);
  end loop;
  foreach its_table in array array['meeting_session', 'meeting_seat', 'meeting_presence',
    'meeting_attendee', 'meeting_quorum', 'meeting_item', 'meeting_note', 'meeting_decision',
    'meeting_recusal', 'meeting_vote', 'meeting_ballot', 'meeting_agreement'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
