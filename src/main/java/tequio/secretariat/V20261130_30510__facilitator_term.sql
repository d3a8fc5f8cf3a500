-- Periods of facilitators, derived from the record: one facilitator at a time in a secretariat.
create table facilitator_term (
  government text not null references government (key),
  number int not null check (number > 0),
  held daterange not null check (not isempty(held) and not lower_inf(held)),
  primary key (government, number),
  constraint one_facilitator_at_a_time exclude using gist (government with =, held with &&)
);
