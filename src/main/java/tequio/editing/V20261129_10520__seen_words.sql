-- Whoever takes something out, asks for a date or refuses one says so in words that can be seen.
alter table draft add constraint removed_is_seen check (not is_blank(removed)) not valid;
alter table date_move
  add constraint office_is_seen check (not is_blank(office)) not valid,
  add constraint words_are_seen check (not is_blank(words)) not valid;
