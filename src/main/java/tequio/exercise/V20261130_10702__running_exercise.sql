-- The exercise that runs in a government: at most one.
create table running_exercise (
  government text primary key references government (key),
  code text not null
);
