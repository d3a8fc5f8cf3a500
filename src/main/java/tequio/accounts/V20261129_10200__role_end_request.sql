-- Somebody asked to end the role of a person who could be their second person. It ends once somebody
-- else confirms it; see accounts/role/EndRole.java.
create table role_end_request (
  role uuid primary key references account_role (id),
  government text references government (key),
  asked_by uuid not null references account (id),
  asked timestamptz not null
);

alter table role_end_request enable row level security;
create policy own_and_of_own_governments on role_end_request
  using (asked_by(asked_by) or in_work_scope(government))
  with check (asked_by(asked_by) or in_work_scope(government));
