-- A device of the convener that many people use; its code is in the address that it opens.
create table consultation_stall (
  government text not null references government (key),
  consultation text not null check (consultation ~ '^[1-9][0-9]*$'),
  code text not null check (code ~ '^[A-Z]{4}$'),
  place text not null check (not is_blank(place) and length(place) <= 100),
  opened_at timestamptz not null,
  closed_at timestamptz check (closed_at >= opened_at),
  primary key (government, consultation, code)
);

-- The same paper typed a second time, to know how well it is typed. result = which of both stands;
-- empty while somebody must decide.
create table second_typing (
  government text not null,
  consultation text not null,
  number int not null,
  words text not null check (not is_blank(words) and length(words) <= 2000),
  result text check (result in ('same', 'first', 'second')),
  typed_at timestamptz not null,
  primary key (government, consultation, number),
  foreign key (government, consultation, number)
    references submission (government, consultation, number)
);

do $$
declare its_table text;
begin
  foreach its_table in array array['consultation_stall', 'second_typing'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
