-- Letters that ask a member of a secretariat to declare interests: the address, and the hash of the
-- link, which opens this one declaration until it expires. The row goes with the declaration.
create table interest_request (
  government text not null references government (key),
  appointment int not null check (appointment > 0),
  address text not null check (address = lower(address) and length(address) <= 254),
  ticket bytea not null unique check (length(ticket) = 32),
  asked timestamptz not null,
  expires timestamptz not null check (expires > asked),
  primary key (government, appointment)
);
alter table interest_request enable row level security;
create policy own_governments on interest_request
  using (in_work_scope(government)) with check (in_work_scope(government));
