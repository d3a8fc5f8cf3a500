-- Whom a provider of identities knows by this subject. It gives nobody a role.
create table account_provider (
  issuer text not null check (length(issuer) between 1 and 500),
  subject text not null check (length(subject) between 1 and 255),
  account uuid not null references account (id) on delete cascade,
  made timestamptz not null,
  primary key (issuer, subject)
);
create index account_provider_of_account on account_provider (account);

-- Who was sent to the provider from this browser and is to come back, once.
create table provider_asked (
  door_hash bytea primary key check (length(door_hash) = 32),
  state_hash bytea not null check (length(state_hash) = 32),
  nonce text not null,
  verifier text not null,
  return_to text not null,
  expires timestamptz not null
);
