-- What is written from now on shows something and lies in the years that the program knows (see
-- kernel/PartialDate.java). Rows of before may not: they stay as they are.
alter table account add constraint name_is_seen check (not is_blank(name)) not valid;
alter table sign_in add constraint name_is_seen check (not is_blank(name)) not valid;
alter table account_passkey add constraint label_is_seen check (not is_blank(label)) not valid;
alter table administration
  add constraint document_is_seen check (not is_blank(document)) not valid,
  add constraint ends_in_a_known_year check (ends between '1900-01-01' and '2199-12-31') not valid;
alter table account_role
  add constraint in_known_years
    check (starts between '1900-01-01' and '2199-12-31'
      and coalesce(ends, starts) between '1900-01-01' and '2199-12-31') not valid;
