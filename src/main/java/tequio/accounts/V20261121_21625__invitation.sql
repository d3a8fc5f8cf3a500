-- Somebody is asked to take up a role. What opens it is not here, only its SHA-256; once it has
-- ended, for whatever reason, it names no address any more.
create table invitation (
  id uuid primary key,
  government text references government (key),
  gives jsonb not null,
  mail text check (mail = lower(mail) and length(mail) <= 254),
  link_hash bytea unique check (length(link_hash) = 32),
  code_hash bytea unique check (length(code_hash) = 32),
  replaces uuid references account_role (id),
  invited_by uuid not null references account (id),
  made timestamptz not null,
  expires timestamptz not null check (expires > made),
  needs_second boolean not null,
  approved_by uuid references account (id),
  used_by uuid references account (id),
  ended timestamptz,
  constraint a_second_person_is_another check (approved_by <> invited_by),
  constraint opens_once_a_second_person_agrees check (
    not needs_second or approved_by is not null or link_hash is null and code_hash is null),
  constraint ended_says_nothing check (
    ended is null or mail is null and link_hash is null and code_hash is null),
  constraint used_is_ended check (used_by is null or ended is not null)
);
create index invitation_of_government on invitation (government) where ended is null;
