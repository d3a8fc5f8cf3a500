-- People who work here. Addresses and names stand in this table and in no other of this module.
create table account (
  id uuid primary key,
  mail text check (mail = lower(mail) and mail ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(mail) <= 254),
  name text check (name <> '' and length(name) <= 120),
  made timestamptz not null,
  closed timestamptz,
  constraint closed_is_nameless check ((closed is null) = (mail is not null) and (closed is null) = (name is not null)),
  constraint one_account_per_address unique (mail)
);

-- What somebody is, of what, and on which days. A role of several governments is several rows.
create table account_role (
  id uuid primary key,
  account uuid not null references account (id),
  role text not null check (role in ('administrator', 'keeper', 'authority', 'officer', 'responsible',
    'member', 'facilitator', 'citizen', 'capability-link', 'machine')),
  extent text not null check (extent in ('installation', 'state', 'government')),
  government text references government (key),
  starts date not null,
  ends date check (ends >= starts),
  held daterange not null generated always as (daterange(starts, ends, '[]')) stored,
  sector text check (sector in ('government', 'civil-society', 'oversight', 'academia', 'private')),
  seat text check (seat in ('principal', 'alternate')),
  subjects text[] not null default '{}',
  granted_by uuid references account (id),
  granted timestamptz not null,
  ended_by uuid references account (id),
  ended timestamptz,
  constraint extent_says_where check (
    case extent
      when 'installation' then government is null
      when 'state' then government is not null and length(government) = 2 and government <> '00'
      else government is not null end),
  constraint each_role_has_its_extent check (
    case role
      when 'administrator' then extent = 'installation'
      when 'citizen' then extent = 'installation'
      when 'keeper' then extent = 'state'
      when 'authority' then extent in ('state', 'government')
      else extent = 'government' end),
  constraint a_member_sits_for_a_sector check (
    case role when 'member' then sector is not null and seat is not null else sector is null and seat is null end),
  constraint only_a_responsible_has_subjects check (role in ('responsible', 'capability-link') or subjects = '{}'),
  constraint ended_by_somebody_is_ended check (ended_by is null or ended is not null),
  constraint held_once_at_a_time exclude using gist (
    account with =, role with =, (coalesce(government, '')) with =, held with &&) where (ended is null)
);
create index account_role_of_account on account_role (account);
create index account_role_of_government on account_role (government);

-- Who is in. What the browser holds is not here, only its SHA-256.
create table account_session (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  account uuid not null references account (id),
  way text not null check (way in ('first', 'mail', 'passkey', 'invitation', 'provider', 'trial')),
  browser text not null check (length(browser) <= 200),
  began timestamptz not null,
  seen timestamptz not null check (seen >= began),
  proven timestamptz not null,
  expires timestamptz not null check (expires > began)
);
create index account_session_of_account on account_session (account);

-- The way in for the first administrator, while there is none.
create table first_key (
  one boolean primary key default true check (one),
  hash bytea not null check (length(hash) = 32),
  expires timestamptz not null
);
