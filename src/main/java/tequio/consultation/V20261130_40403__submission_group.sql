-- Groups of similar submissions while people decide on them; what they decided is a public fact.
create table submission_group (
  government text not null,
  consultation text not null,
  number int not null check (number > 0),
  name text not null check (not is_blank(name) and length(name) <= 200),
  primary key (government, consultation, number),
  foreign key (government, consultation) references consultation_register (government, consultation)
);

-- In which group a submission is; in none without a row. proposed = where the program put it: the
-- way back.
create table submission_membership (
  government text not null,
  consultation text not null,
  number int not null,
  "group" int not null,
  proposed int,
  primary key (government, consultation, number),
  foreign key (government, consultation, number)
    references submission (government, consultation, number),
  foreign key (government, consultation, "group")
    references submission_group (government, consultation, number)
);

do $$
declare its_table text;
begin
  foreach its_table in array array['submission_group', 'submission_membership'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
