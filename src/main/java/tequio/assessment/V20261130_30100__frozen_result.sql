-- What each frozen assessment came to, as narrow rows that pages of rankings read instead of the
-- whole documents; and how many governments each edition of a ranking has.
create view newest_assessment as
select d.government, d.code, its.instrument, its."instrumentVersion" as version,
  left(its.answered, 4)::int as year, its.capacity = 'government' as self, its.capacity,
  its.assessor, its.achieved, its.applicable, its.unknown,
  case when its.lowest not like '{%' then its.lowest::numeric end as lowest,
  case when its.greatest not like '{%' then its.greatest::numeric end as greatest
from document_version d
cross join lateral jsonb_to_record(d.body -> 'content') as its (instrument text,
  "instrumentVersion" int, answered text, capacity text, assessor text, achieved int,
  applicable int, unknown int, lowest text, greatest text)
where d.kind = 'assessment' and d.body is not null and not exists (
  select from document_version later
  where later.kind = d.kind and later.government = d.government and later.code = d.code
    and later.version > d.version);

-- code: number among the assessments of its government; version: of the instrument; year: of the
-- last answer; self: whether the government assesses itself; unknown: criteria that may or may not
-- be achieved; lowest, greatest: totals possible.
create table frozen_result (
  government text not null references government (key),
  code text not null,
  instrument text not null,
  version int not null,
  year int not null,
  self boolean not null,
  capacity text not null,
  assessor text not null,
  achieved int not null,
  applicable int not null,
  unknown int not null,
  lowest numeric,
  greatest numeric,
  primary key (government, code),
  constraint self_is_of_the_government check (self = (capacity = 'government'))
);
create index frozen_result_edition on frozen_result
  (instrument, version, year, self, government, length(code), code);

create table computed_edition (
  instrument text not null,
  version int not null,
  year int not null,
  self boolean not null,
  governments int not null check (governments > 0),
  primary key (instrument, version, year, self)
);

create function computed_edition_has_others(its frozen_result) returns boolean
language sql volatile as $$
  select exists (
    select from frozen_result r
    where r.instrument = its.instrument and r.version = its.version and r.year = its.year
      and r.self = its.self and r.government = its.government and r.code <> its.code)
$$;

-- Before each row, so that it sees the rows that the same statement wrote before this one.
create function frozen_result_is_counted() returns trigger language plpgsql as $$
begin
  if current_setting('tequio.restoring', true) = 'on' then
    return coalesce(new, old);
  end if;
  if tg_op <> 'INSERT' and not computed_edition_has_others(old) then
    delete from computed_edition e
      where e.instrument = old.instrument and e.version = old.version and e.year = old.year
        and e.self = old.self and e.governments = 1;
    update computed_edition e set governments = e.governments - 1
      where e.instrument = old.instrument and e.version = old.version and e.year = old.year
        and e.self = old.self;
  end if;
  if tg_op <> 'DELETE' and not computed_edition_has_others(new) then
    insert into computed_edition as e
      values (new.instrument, new.version, new.year, new.self, 1)
      on conflict (instrument, version, year, self)
        do update set governments = e.governments + 1;
  end if;
  return coalesce(new, old);
end $$;

create trigger is_counted before insert or update or delete on frozen_result
  for each row execute function frozen_result_is_counted();

-- All of it made again from the documents; while nothing else writes them.
create function frozen_result_refresh() returns void language plpgsql as $$
begin
  delete from frozen_result;
  delete from computed_edition;
  insert into frozen_result select * from newest_assessment;
  delete from computed_edition;
  insert into computed_edition
  select instrument, version, year, self, count(distinct government)
  from frozen_result group by instrument, version, year, self;
end $$;

select frozen_result_refresh();
