-- Letters to electors, each with a link of its own. mail and language are there for whoever votes by
-- letter; sent and reminded = when the letter of the opening and the reminder were written, once
-- each. The ticket of the reminder is good beside the first one. Where nobody closes an election,
-- name, address and links are emptied after a while: who voted how often stays countable.
alter table election_elector
  add column mail text check (mail = lower(mail) and length(mail) <= 254),
  add column language text,
  add column sent timestamptz,
  add column reminded timestamptz check (reminded >= sent),
  add column reminder bytea unique check (length(reminder) = 32),
  alter column name drop not null,
  alter column name_key drop not null,
  alter column ticket drop not null,
  add constraint a_letter_has_its_language check ((mail is null) = (language is null)),
  add constraint whoever_has_no_name_has_no_links check (
    (name is null) = (name_key is null)
    and (name is not null or (coalesce(ticket, reminder) is null and mail is null))),
  add constraint whoever_votes_by_letter_has_an_address_once unique (government, election, mail);

-- A vote is not taken back; the address of whoever voted may go.
drop trigger stays on election_elector;
create trigger stays before update on election_elector
  for each row when (old.voted is not null and new.voted is distinct from old.voted)
  execute function election_vote_stays();
