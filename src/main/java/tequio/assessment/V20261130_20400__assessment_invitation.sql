-- Whoever was asked to answer the instrument of an assessment too, in another capacity: it stands
-- until somebody of that capacity begins one.
create table assessment_invitation (
  government text not null,
  number int not null,
  capacity text not null
    check (capacity in ('government', 'civil-society', 'oversight', 'evaluator')),
  due date,
  invited_by uuid not null references account (id),
  invited timestamptz not null,
  primary key (government, number, capacity),
  foreign key (government, number) references assessment (government, number)
);

-- Letters that were written before a day came: each once, however often the job runs.
create table assessment_reminder (
  government text not null,
  number int not null,
  about text not null check (about in ('answers', 'reply', 'publication')),
  day date not null,
  primary key (government, number, about, day),
  foreign key (government, number) references assessment (government, number)
);

do $$
declare its_table text;
begin
  foreach its_table in array array['assessment_invitation', 'assessment_reminder'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
