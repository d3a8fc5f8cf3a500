-- A working table while it is held. Nothing of it is public before its facilitator publishes what it
-- resulted in. roundtable = number of its call. next = number of what comes next (card, group, node):
-- the order of the table, whatever the clock of a telephone says. is_open = whether its stage takes
-- what people send. trunk = problem in the middle of the tree.
create table roundtable_session (
  government text not null references government (key),
  roundtable text not null check (roundtable ~ '^[1-9][0-9]*$'),
  stage text not null
    check (stage in ('problems', 'grouping', 'priority', 'tree', 'alternatives', 'commitments')),
  is_open boolean not null,
  next int not null default 1 check (next > 0),
  trunk text check (not is_blank(trunk) and length(trunk) <= 500),
  began timestamptz not null,
  closed timestamptz check (closed >= began),
  primary key (government, roundtable)
);

-- The code of a table that is live. It leads strangers to the table before it is known whose it is:
-- so it stands alone, and goes when the table is closed.
create table roundtable_code (
  code text primary key check (code ~ '^[A-Z]{4}$'),
  government text not null,
  roundtable text not null,
  unique (government, roundtable),
  foreign key (government, roundtable) references roundtable_session (government, roundtable)
);

create table roundtable_group (
  government text not null,
  roundtable text not null,
  number int not null check (number > 0),
  name text not null check (not is_blank(name) and length(name) <= 200),
  primary key (government, roundtable, number),
  foreign key (government, roundtable) references roundtable_session (government, roundtable)
);

-- What somebody wrote, without a name. id = made by whoever sends it, so that the same card sent
-- again is there once. late = it came when its stage was closed. withheld = why it is not published.
create table roundtable_card (
  government text not null,
  roundtable text not null,
  number int not null check (number > 0),
  id uuid not null,
  words text not null check (not is_blank(words) and length(words) <= 500),
  channel text not null check (channel in ('phone', 'paper')),
  late boolean not null,
  card_group int,
  withheld text check (not is_blank(withheld) and length(withheld) <= 200),
  sent_at timestamptz not null,
  primary key (government, roundtable, number),
  unique (government, roundtable, id),
  foreign key (government, roundtable) references roundtable_session (government, roundtable),
  foreign key (government, roundtable, card_group)
    references roundtable_group (government, roundtable, number) on delete set null (card_group)
);
create index roundtable_card_of_group on roundtable_card (government, roundtable, card_group);
create index roundtable_card_sent on roundtable_card (sent_at);

-- The dots of one person: three at most. voter = random token of a browser, or the number of a sheet.
create table roundtable_dot (
  government text not null,
  roundtable text not null,
  voter text not null check (voter ~ '^([0-9a-f-]{36}|hoja-[1-9][0-9]{0,3})$'),
  dot int not null check (dot between 1 and 3),
  card_group int not null,
  primary key (government, roundtable, voter, dot),
  foreign key (government, roundtable, card_group)
    references roundtable_group (government, roundtable, number)
);
create index roundtable_dot_of_group on roundtable_dot (government, roundtable, card_group);

create table roundtable_node (
  government text not null,
  roundtable text not null,
  number int not null check (number > 0),
  side text not null check (side in ('cause', 'effect')),
  parent int check (parent <> number),
  words text not null check (not is_blank(words) and length(words) <= 300),
  primary key (government, roundtable, number),
  unique (government, roundtable, number, side),
  foreign key (government, roundtable) references roundtable_session (government, roundtable),
  foreign key (government, roundtable, parent, side)
    references roundtable_node (government, roundtable, number, side) on delete cascade
);
create index roundtable_node_below on roundtable_node (government, roundtable, parent, side);

create table roundtable_alternative (
  government text not null,
  roundtable text not null,
  number int not null check (number > 0),
  words text not null check (not is_blank(words) and length(words) <= 500),
  decision text check (decision in ('chosen', 'merged', 'left')),
  reason text check (not is_blank(reason) and length(reason) <= 500),
  merged_into int check (merged_into <> number),
  primary key (government, roundtable, number),
  foreign key (government, roundtable) references roundtable_session (government, roundtable),
  foreign key (government, roundtable, merged_into)
    references roundtable_alternative (government, roundtable, number),
  constraint a_decision_has_its_reason check ((decision is null) = (reason is null)),
  constraint what_is_merged_says_with_which
    check ((merged_into is not null) = (decision is not distinct from 'merged'))
);
create index roundtable_alternative_merged
  on roundtable_alternative (government, roundtable, merged_into);

-- criterion = place in the criteria of the call, from 1.
create table roundtable_score (
  government text not null,
  roundtable text not null,
  alternative int not null,
  criterion int not null check (criterion > 0),
  voter text not null check (voter ~ '^([0-9a-f-]{36}|hoja-[1-9][0-9]{0,3})$'),
  score int not null check (score between 1 and 5),
  primary key (government, roundtable, alternative, criterion, voter),
  foreign key (government, roundtable, alternative)
    references roundtable_alternative (government, roundtable, number)
);

-- A sentence of a table. activities, products = one in each line.
create table roundtable_preliminary (
  government text not null,
  roundtable text not null,
  number int not null check (number > 0),
  who text not null check (not is_blank(who) and length(who) <= 200),
  what text not null check (not is_blank(what) and length(what) <= 500),
  whom text not null check (not is_blank(whom) and length(whom) <= 200),
  day date,
  before text check (not is_blank(before) and length(before) <= 200),
  alternative int,
  activities text not null check (length(activities) <= 4000),
  products text not null check (length(products) <= 4000),
  primary key (government, roundtable, number),
  foreign key (government, roundtable) references roundtable_session (government, roundtable),
  foreign key (government, roundtable, alternative)
    references roundtable_alternative (government, roundtable, number),
  constraint it_says_before_when check (day is not null or before is not null)
);
create index roundtable_preliminary_from
  on roundtable_preliminary (government, roundtable, alternative);

do $$
declare its_table text;
begin
  foreach its_table in array array['roundtable_session', 'roundtable_group', 'roundtable_card',
    'roundtable_dot', 'roundtable_node', 'roundtable_alternative', 'roundtable_score',
    'roundtable_preliminary'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
