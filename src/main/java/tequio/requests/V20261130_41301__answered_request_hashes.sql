-- The hashes include the key of the form, of which only a hash is stored, and location is encrypted
-- with it. Rows of before held addresses with tickets and hashes of ballots that could be guessed.
delete from answered_request;
alter table answered_request
  drop constraint answered_request_key_check,
  add constraint answered_request_key_check check (key ~ '^[0-9a-f]{64}$'),
  add constraint answered_request_purpose_check check (purpose ~ '^[0-9a-f]{64}$'),
  add constraint answered_request_caller_check check (caller ~ '^([0-9a-f]{64})?$'),
  add constraint answered_request_location_check check (location ~ '^[A-Za-z0-9_=-]+$');
