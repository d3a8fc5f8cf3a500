-- What each government has in all, as rows that follow every change of the current rows: pages of
-- the whole country read one row for each government, not one for each commitment. A restore brings
-- the counts along (tequio.restoring).
alter table current_plan add listed int not null default 0;
alter table current_commitment add reported boolean not null default false;

-- No row where all would be nothing. plans that were not withdrawn; standing: those of them that list a commitment; commitments that
-- were not withdrawn; reported: those of them of which anybody reported anything.
create table government_totals (
  government text primary key references government (key),
  plans int not null check (plans >= 0),
  standing int not null check (standing between 0 and plans),
  commitments int not null check (commitments >= 0),
  reported int not null check (reported between 0 and commitments)
);

create function government_totals_add(
  its_government text, its_plans int, its_standing int, its_commitments int, its_reported int)
returns void language plpgsql as $$
begin
  update government_totals
    set plans = plans + its_plans, standing = standing + its_standing,
      commitments = commitments + its_commitments, reported = reported + its_reported
    where government = its_government;
  if not found then
    insert into government_totals
      values (its_government, its_plans, its_standing, its_commitments, its_reported);
  elsif its_plans < 0 or its_commitments < 0 then
    delete from government_totals
      where government = its_government and plans = 0 and commitments = 0;
  end if;
end $$;

create function current_plan_is_counted() returns trigger language plpgsql as $$
begin
  if current_setting('tequio.restoring', true) = 'on' then
    return null;
  end if;
  if tg_op <> 'INSERT' and not old.withdrawn then
    perform government_totals_add(old.government, -1, -(old.listed > 0)::int, 0, 0);
  end if;
  if tg_op <> 'DELETE' and not new.withdrawn then
    perform government_totals_add(new.government, 1, (new.listed > 0)::int, 0, 0);
  end if;
  return null;
end $$;

create function current_commitment_is_counted() returns trigger language plpgsql as $$
begin
  if current_setting('tequio.restoring', true) = 'on' then
    return null;
  end if;
  if tg_op <> 'INSERT' and not old.withdrawn then
    perform government_totals_add(old.government, 0, 0, -1, -old.reported::int);
  end if;
  if tg_op <> 'DELETE' and not new.withdrawn then
    perform government_totals_add(new.government, 0, 0, 1, new.reported::int);
  end if;
  return null;
end $$;

-- Whether anything that was not erased is reported of a commitment.
create function commitment_is_reported(its_government text, its_number int) returns boolean
language sql stable as $$
  select exists (
    select from progress_report r
    where r.government = its_government and r.commitment = its_number and r.body is not null)
$$;

create function progress_report_is_counted() returns trigger language plpgsql as $$
declare
  its boolean := new.body is not null
    or commitment_is_reported(new.government, new.commitment);
begin
  if current_setting('tequio.restoring', true) = 'on' then
    return null;
  end if;
  update current_commitment set reported = its
    where government = new.government and number = new.commitment and reported <> its;
  return null;
end $$;

-- All of it made again from the current rows and the reports.
create function government_totals_refresh() returns void language plpgsql as $$
begin
  update current_commitment set reported = commitment_is_reported(government, number)
    where reported <> commitment_is_reported(government, number);
  delete from government_totals;
  insert into government_totals
  select government, sum(plans), sum(standing), sum(commitments), sum(reported) from (
    select government, count(*) plans, count(*) filter (where listed > 0) standing,
      0 commitments, 0 reported
    from current_plan where not withdrawn group by government
    union all
    select government, 0, 0, count(*), count(*) filter (where reported)
    from current_commitment where not withdrawn group by government) each_of_them
  group by government;
end $$;

update current_plan p set listed = (
  select count(*) from plan_version_commitment l
  where l.government = p.government and l.code = p.code and l.version = p.version);
select government_totals_refresh();

-- Only now, for what is there was counted just before.
create trigger is_counted after insert or update or delete on current_plan
  for each row execute function current_plan_is_counted();
create trigger is_counted after insert or update or delete on current_commitment
  for each row execute function current_commitment_is_counted();
create trigger is_counted after insert or update on progress_report
  for each row execute function progress_report_is_counted();
