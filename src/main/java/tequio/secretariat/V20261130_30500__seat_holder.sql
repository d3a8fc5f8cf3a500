-- Who holds which seat of a secretariat, derived from the record: one person in each role of a seat
-- at a time, and nobody in two seats at once. number = the appointment's, place = the seat's within
-- its sector, name_key = see directory/name/NameKey.java, held = days in the seat.
create table seat_holder (
  government text not null references government (key),
  number int not null check (number > 0),
  sector text not null check (sector ~ '^[a-z]+(-[a-z]+)*$'),
  place int not null check (place between 1 and 50),
  role text not null check (role in ('principal', 'alternate')),
  name_key text not null check (name_key <> ''),
  held daterange not null check (not isempty(held) and not lower_inf(held)),
  primary key (government, number),
  constraint one_holder_of_a_seat exclude using gist (
    government with =, sector with =, place with =, role with =, held with &&),
  constraint one_seat_of_a_person exclude using gist (
    government with =, name_key with =, held with &&)
);
