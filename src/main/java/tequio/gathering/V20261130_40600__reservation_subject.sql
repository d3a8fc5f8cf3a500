-- Places are taken in tables too: they belong to a kind and a code, as registers of attendance do.
alter table gathering_reservation drop constraint gathering_reservation_gathering_check;
alter table gathering_places drop constraint gathering_places_gathering_check;
alter table gathering_reservation rename column gathering to subject;
alter table gathering_places rename column gathering to subject;
update gathering_reservation set subject = 'gathering/' || subject;
update gathering_places set subject = 'gathering/' || subject;
alter table gathering_reservation add constraint gathering_reservation_subject_check
  check (subject ~ '^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$');
alter table gathering_places add constraint gathering_places_subject_check
  check (subject ~ '^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$');
