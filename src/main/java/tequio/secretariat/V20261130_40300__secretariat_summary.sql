-- What pages ask of all sessions and agreements of a secretariat, as narrow rows that follow from
-- documents and facts: ten years of sessions are read neither for the board nor for one page of them.

-- The first and the last day that a date of a document can mean.
create function partial_date_first(its text) returns date language sql stable as $$
  select (its || substr('-01-01', length(its) - 3))::date
$$;
create function partial_date_last(its text) returns date language sql stable as $$
  select (partial_date_first(its) + case length(its) when 4 then interval '1 year'
    when 7 then interval '1 month' else interval '1 day' end - interval '1 day')::date
$$;

create view newest_meeting as
select d.code, d.government, d.code::int as number, d.body -> 'content' ->> 'day' as held,
  partial_date_first(d.body -> 'content' ->> 'day') as day,
  d.body -> 'content' ->> 'begins' as begins,
  case when its.cancelled then 'cancelled'
    when (its.closing ->> 'quorumReached')::boolean then 'closed'
    when its.closing is not null then 'without-quorum'
    when its.opened then 'open' else 'called' end as state,
  (its.closing ->> 'quorumReached')::boolean as quorum_reached,
  coalesce((
    select jsonb_agg(jsonb_build_object('sector', s -> 'sector', 'name', s -> 'name',
      'principal', exists (select from jsonb_array_elements(its.closing -> 'presences') p
        where p -> 'sector' = s -> 'sector' and p ->> 'role' = 'principal'),
      'present', exists (select from jsonb_array_elements(its.closing -> 'presences') p
        where p -> 'sector' = s -> 'sector')) order by n)
    from jsonb_array_elements(its.closing -> 'sectors') with ordinality x (s, n)), '[]') as sectors,
  its.decided
from (
  select distinct on (government, code) government, code, body from document_version
  where kind = 'meeting' and body is not null
  order by government, code, version desc) d
cross join lateral (
  select
    exists (select from stated_fact f where f.government = d.government
      and f.kind = 'meeting-cancellation' and f.subject = d.code and f.body is not null)
      as cancelled,
    exists (select from stated_fact f where f.government = d.government
      and f.kind = 'meeting-opening' and f.subject = d.code and f.body is not null) as opened,
    (select f.body -> 'content' from stated_fact f where f.government = d.government
      and f.kind = 'meeting-closing' and f.subject = d.code and f.body is not null
      order by f.number desc limit 1) as closing,
    coalesce((select jsonb_agg((
        select coalesce(jsonb_agg(s -> 'sector' order by s ->> 'sector'), '[]')
        from jsonb_array_elements(f.body -> 'content' -> 'sectors') s
        where (s ->> 'present')::int > 0))
      from stated_fact f where f.government = d.government and f.kind = 'meeting-decision'
        and f.subject = d.code and f.body is not null), '[]') as decided) its;

-- held: the day as the call says it; day: the first that it can mean; quorum_reached: null until the
-- session has ended; sectors: who came, once it has; decided: of each decision the sectors present.
create table meeting_summary (
  government text not null references government (key),
  number int not null,
  held text not null,
  day date not null,
  begins text not null,
  state text not null
    check (state in ('called', 'open', 'closed', 'without-quorum', 'cancelled')),
  quorum_reached boolean,
  sectors jsonb not null,
  decided jsonb not null,
  primary key (government, number)
);
create index meeting_summary_day on meeting_summary (government, day desc, number desc);
create index meeting_summary_coming on meeting_summary (government, day, number desc)
  where state in ('called', 'open');

create view newest_agreement as
select d.code, d.government, d.code::int as number, its.meeting, partial_date_last(its.due) as due,
  partial_date_first(its.due) as due_from,
  case when exists (select from stated_fact f where f.government = d.government
      and f.kind = 'agreement-replacement' and f.subject = d.code and f.body is not null)
    then 'replaced'
  when exists (select from stated_fact f where f.government = d.government
      and f.kind = 'agreement-report' and f.subject = d.code
      and (f.body -> 'content' ->> 'done')::boolean)
    then 'done' else 'open' end as state
from (
  select distinct on (government, code) government, code, body from document_version
  where kind = 'agreement' and body is not null
  order by government, code, version desc) d
cross join lateral jsonb_to_record(d.body -> 'content') as its (meeting int, due text);

-- due: the last day that it can mean; due_from: the first.
create table agreement_summary (
  government text not null references government (key),
  number int not null,
  meeting int not null,
  due date not null,
  due_from date not null,
  state text not null check (state in ('open', 'done', 'replaced')),
  primary key (government, number)
);
create index agreement_summary_meeting on agreement_summary (government, meeting, number);
create index agreement_summary_due on agreement_summary (government, due) where state = 'open';

-- ended: sessions that ended; sectors: how often each came; decided: how many decisions were taken
-- with exactly these sectors present.
create table secretariat_totals (
  government text primary key references government (key),
  ended int not null,
  held int not null,
  agreements int not null,
  done int not null,
  sectors jsonb not null,
  decided jsonb not null
);

create function secretariat_totals_refresh(its text) returns void language plpgsql as $$
begin
  delete from secretariat_totals where government = its;
  insert into secretariat_totals
  select its, m.ended, m.held, a.agreements, a.done,
    coalesce((
      select jsonb_agg(to_jsonb(t) - 'first' order by t.first) from (
        select s ->> 'sector' as sector, (array_agg(s -> 'name' order by place))[1] as name,
          count(*) filter (where (s ->> 'principal')::boolean) as principal,
          count(*) filter (where (s ->> 'present')::boolean) as present, min(place) as first
        from (
          select s, row_number() over (order by day desc, number desc, n) as place
          from meeting_summary cross join lateral
            jsonb_array_elements(sectors) with ordinality x (s, n)
          where government = its) one
        group by 1) t), '[]'),
    coalesce((
      select jsonb_agg(to_jsonb(t)) from (
        select d as sectors, count(*) as decisions
        from meeting_summary cross join lateral jsonb_array_elements(decided) d
        where government = its group by d) t), '[]')
  from (
    select count(*) as sessions, count(quorum_reached) as ended,
      count(*) filter (where quorum_reached) as held
    from meeting_summary where government = its) m
  cross join (
    select count(*) as agreements, count(*) filter (where state = 'done') as done
    from agreement_summary where government = its) a
  where m.sessions + a.agreements > 0;
end $$;

-- The row of one session or agreement, or of all where its_code is null, from documents and facts.
create function secretariat_summary_write(its text, its_kind text, its_code text) returns void
language plpgsql as $$
begin
  if its_kind = 'meeting' then
    delete from meeting_summary where government = its and (its_code is null or number = its_code::int);
    insert into meeting_summary
    select government, number, held, day, begins, state, quorum_reached, sectors, decided
    from newest_meeting where government = its and (its_code is null or code = its_code);
  else
    delete from agreement_summary
      where government = its and (its_code is null or number = its_code::int);
    insert into agreement_summary
    select government, number, meeting, due, due_from, state
    from newest_agreement where government = its and (its_code is null or code = its_code);
  end if;
end $$;

create function secretariat_summary_refresh(its text) returns void language plpgsql as $$
begin
  perform secretariat_summary_write(its, 'meeting', null);
  perform secretariat_summary_write(its, 'agreement', null);
  perform secretariat_totals_refresh(its);
end $$;

select secretariat_summary_refresh(government)
from (select distinct government from document where kind in ('meeting', 'agreement')) g;
