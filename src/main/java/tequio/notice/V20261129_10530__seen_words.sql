alter table privacy_notice
  add constraint contact_is_seen check (not is_blank(contact)) not valid,
  add constraint words_are_seen check (not is_blank(words)) not valid;
