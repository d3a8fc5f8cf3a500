-- Devices with which somebody signs in (WebAuthn). What is here opens nothing: the private half
-- never leaves the device.
create table account_passkey (
  id uuid primary key,
  account uuid not null references account (id) on delete cascade,
  credential bytea not null unique check (length(credential) between 1 and 1023),
  label text not null check (label <> '' and length(label) <= 120),
  public_key bytea not null check (length(public_key) <= 2000),
  attestation bytea not null check (length(attestation) <= 20000),
  client_data bytea not null check (length(client_data) <= 20000),
  transports text[] not null,
  signatures bigint not null,
  verified boolean not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  made timestamptz not null,
  used timestamptz not null
);
create index account_passkey_of_account on account_passkey (account);

-- What a device was asked to sign, for one browser, once, for some minutes.
create table passkey_question (
  holder_hash bytea primary key check (length(holder_hash) = 32),
  challenge bytea not null check (length(challenge) = 32),
  expires timestamptz not null
);
