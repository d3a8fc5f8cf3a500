-- Characters that nobody sees (soft hyphen, zero width space…) no longer part a name in two: the
-- keys of names that hold one are made again as NameKey makes them now.
create function pg_temp.visible(name text) returns text language sql immutable as $$
  select regexp_replace(name, '[' || U&'\00AD\034F\061C\115F\1160\17B4\17B5\180B-\180F'
    || U&'\200B-\200F\202A-\202E\2060-\206F\3164\FE00-\FE0F\FEFF\FFA0\FFF0-\FFF8'
    || U&'\+01BCA0-\+01BCA3\+01D173-\+01D17A\+0E0000-\+0E0FFF' || ']+', '', 'g')
$$;

create function pg_temp.name_key(name text) returns text language sql immutable as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(
    lower(normalize(pg_temp.visible(name), nfkd)),
    '[' || U&'\0300-\036F\0483-\0489\1AB0-\1AFF\1DC0-\1DFF\20D0-\20FF\FE20-\FE2F' || ']+', '', 'g'),
    '[.''' || U&'\2019' || ']', '', 'g'),
    '[^[:alnum:]@&+]+', ' ', 'g'))
$$;

update person set name_key = pg_temp.name_key(name)
where name <> pg_temp.visible(name) and pg_temp.name_key(name) <> '';

-- Where two offices of a government prove to be one, the older keeps the name.
update office o set name_key = pg_temp.name_key(name)
where name <> pg_temp.visible(name) and pg_temp.name_key(name) <> ''
  and not exists (select from office other
    where other.government = o.government and other.id <> o.id
      and (other.name_key = pg_temp.name_key(o.name)
        or other.name <> pg_temp.visible(other.name) and other.id < o.id
          and pg_temp.name_key(other.name) = pg_temp.name_key(o.name)));

update organisation_name n set name_key = pg_temp.name_key(name)
where name <> pg_temp.visible(name) and pg_temp.name_key(name) <> ''
  and not exists (select from organisation_name other
    where other.name_key <> n.name_key
      and (other.name_key = pg_temp.name_key(n.name)
        or other.name <> pg_temp.visible(other.name) and other.name_key < n.name_key
          and pg_temp.name_key(other.name) = pg_temp.name_key(n.name)));

-- Organisations that prove to be one are merged, as an administrator would.
update organisation gone set merged_into = kept.survivor
from (
  select distinct on (s.survivor) s.survivor gone, k.survivor
  from organisation_name n
  join organisation_survivor s on s.id = n.organisation
  join organisation_name other on other.name_key = pg_temp.name_key(n.name)
  join organisation_survivor k on k.id = other.organisation
  where n.name <> pg_temp.visible(n.name) and n.name_key <> pg_temp.name_key(n.name)
    and s.survivor <> k.survivor
  order by s.survivor, k.survivor) kept
where gone.id = kept.gone
  and not exists (select from organisation_name m
    join organisation_survivor t on t.id = m.organisation
    where t.survivor = kept.survivor and m.name <> pg_temp.visible(m.name)
      and m.name_key <> pg_temp.name_key(m.name));
