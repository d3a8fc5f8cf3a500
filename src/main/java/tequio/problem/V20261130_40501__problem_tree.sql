-- The working tree of a public problem: what is on the table until it is published in a version of
-- the problem. problem = number of the document; next = number of the next node, which no node had
-- before; operations = how many there were; published = version whose tree it began from or became.
create table problem_tree (
  government text not null references government (key),
  problem text not null check (problem ~ '^[1-9][0-9]*$'),
  next int not null default 1 check (next > 0),
  operations int not null default 0 check (operations >= 0),
  published int not null check (published >= 0),
  primary key (government, problem)
);

-- version counts the operations on the node; position orders siblings, the number breaks ties. A
-- removed node takes what hangs from it out of sight, and both come back together.
create table tree_node (
  government text not null,
  problem text not null,
  number int not null check (number > 0),
  parent int check (parent <> number),
  side text not null check (side in ('trunk', 'cause', 'effect')),
  words text not null check (not is_blank(words) and length(words) <= 300),
  position int not null,
  version int not null check (version > 0),
  removed boolean not null default false,
  primary key (government, problem, number),
  foreign key (government, problem) references problem_tree (government, problem),
  foreign key (government, problem, parent) references tree_node (government, problem, number)
    deferrable initially deferred,
  constraint only_the_trunk_stands_alone check ((side = 'trunk') = (parent is null))
);
create unique index one_trunk on tree_node (government, problem) where side = 'trunk' and not removed;

-- Every operation on a node, with what it said and where it stood before and after. author = account
-- or device that made it; undoes = operation that it takes back.
create table tree_operation (
  government text not null,
  problem text not null,
  number int not null check (number > 0),
  type text not null check (type in ('add', 'word', 'up', 'down', 'place', 'remove', 'restore', 'import')),
  node int not null,
  version int not null check (version > 0),
  author text not null check (author ~ '^[a-z0-9-]{1,60}$'),
  made_at timestamptz not null,
  words_before text,
  words_after text not null,
  parent_before int,
  parent_after int,
  undoes int,
  primary key (government, problem, number),
  unique (government, problem, undoes),
  foreign key (government, problem, node) references tree_node (government, problem, number)
    deferrable initially deferred,
  foreign key (government, problem, undoes) references tree_operation (government, problem, number)
);
create index tree_operation_of_author on tree_operation (government, problem, author, number desc);
create trigger record_only before update or delete or truncate on tree_operation
  for each statement execute function refuse_change_to_published();

do $$
declare its_table text;
begin
  foreach its_table in array array['problem_tree', 'tree_node', 'tree_operation'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
