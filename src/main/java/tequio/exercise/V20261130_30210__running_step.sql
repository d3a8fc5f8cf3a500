-- At which step each running exercise stands, since when, and how many stand at each: the home page
-- reads a few rows for each step, however many exercises run.
create table running_step (
  government text primary key references government (key),
  code text not null,
  step smallint not null check (step > 0),
  name text not null,
  since date not null
);
create index running_step_of_step on running_step (step, name, since desc, government);

create table running_step_tally (
  step smallint not null,
  name text not null,
  exercises integer not null check (exercises >= 0),
  primary key (step, name)
);
