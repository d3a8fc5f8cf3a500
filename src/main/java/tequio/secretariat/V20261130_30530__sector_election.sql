-- Elections of a sector while they are held: who may vote, and the ballots, which nothing ties to a
-- person. election = code of the document; the rest is removed when the count is public.
create table election_register (
  government text not null references government (key),
  election text not null,
  candidates int not null check (candidates > 0),
  approval boolean not null,
  next int not null default 1 check (next > 0),
  primary key (government, election)
);

-- ticket = SHA-256 of the link by which this elector votes; voted = by which way, once.
create table election_elector (
  government text not null,
  election text not null,
  number int not null check (number > 0),
  name text not null check (not is_blank(name) and length(name) <= 200),
  name_key text not null check (name_key <> ''),
  ticket bytea not null unique check (length(ticket) = 32),
  voted text check (voted in ('phone', 'paper')),
  primary key (government, election, number),
  unique (government, election, name_key),
  foreign key (government, election) references election_register (government, election)
);

create table election_ballot (
  government text not null,
  election text not null,
  id uuid not null,
  candidates int[] not null,
  channel text not null check (channel in ('phone', 'paper')),
  primary key (government, election, id),
  foreign key (government, election) references election_register (government, election)
);

-- A ballot marks candidates that stand, each once, as many as the rule allows; and there are never
-- more ballots of a way than electors who voted by it.
create function election_ballot_fits() returns trigger language plpgsql as $$
declare
  its election_register;
begin
  select * into its from election_register
    where government = new.government and election = new.election for update;
  if cardinality(new.candidates) <> (select count(distinct c) from unnest(new.candidates) c)
    or exists (select from unnest(new.candidates) c where c not between 1 and its.candidates)
    or not its.approval and cardinality(new.candidates) > 1 then
    raise exception 'ballot of %/% marks what the rule does not allow', new.government, new.election
      using errcode = 'check_violation';
  end if;
  if (select count(*) from election_ballot b where b.government = new.government
      and b.election = new.election and b.channel = new.channel)
    >= (select count(*) from election_elector e where e.government = new.government
      and e.election = new.election and e.voted = new.channel) then
    raise exception 'ballot of %/% has no elector who voted', new.government, new.election
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger fits before insert on election_ballot
  for each row execute function election_ballot_fits();

-- A vote is not taken back, and a ballot does not change.
create function election_vote_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a vote of %/% stays', old.government, old.election
    using errcode = 'restrict_violation';
end $$;
create trigger stays before update on election_ballot
  for each row execute function election_vote_stays();
create trigger stays before update on election_elector
  for each row when (old.voted is not null) execute function election_vote_stays();

do $$
declare its_table text;
begin
  foreach its_table in array array['election_register', 'election_elector', 'election_ballot'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
