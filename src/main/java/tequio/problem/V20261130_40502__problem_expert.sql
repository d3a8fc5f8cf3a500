-- An expert who comments on the tree of a problem by a link, until its day. hash = SHA-256 of what
-- the link holds. field = profession or organisation.
create table problem_expert (
  government text not null references government (key),
  problem text not null check (problem ~ '^[1-9][0-9]*$'),
  number int not null check (number > 0),
  name text not null check (not is_blank(name) and length(name) <= 200),
  field text not null check (not is_blank(field) and length(field) <= 200),
  hash bytea not null unique check (octet_length(hash) = 32),
  expires timestamptz not null,
  primary key (government, problem, number)
);

-- A comment on a node. wording = what the node said; named = the expert agrees that the name is
-- published; answered = it was published with its answer, as a fact.
create table problem_comment (
  government text not null,
  problem text not null,
  number int not null check (number > 0),
  expert int not null,
  node int not null check (node > 0),
  wording text not null check (not is_blank(wording)),
  words text not null check (not is_blank(words) and length(words) <= 4000),
  named boolean not null,
  sent timestamptz not null,
  answered timestamptz,
  primary key (government, problem, number),
  foreign key (government, problem, expert) references problem_expert (government, problem, number)
    on delete cascade
);

do $$
declare its_table text;
begin
  foreach its_table in array array['problem_expert', 'problem_comment'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
