-- Rankings that were made elsewhere or from spreadsheets: an edition and its entries never change.
-- body = RankingEdition as JSON without its entries. An entry without a score is "no data".
create table ranking_edition (
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  edition text not null check (edition ~ '^[0-9]{4}(-[0-9]{1,2})?$'),
  body text not null check (body <> ''),
  primary key (code, edition)
);

create table ranking_entry (
  code text not null,
  edition text not null,
  government text not null references government (key),
  low numeric check (low >= 0),
  high numeric,
  achieved int check (achieved >= 0),
  applicable int,
  primary key (code, edition, government),
  foreign key (code, edition) references ranking_edition (code, edition),
  constraint both_ends_or_none check ((low is null) = (high is null)),
  constraint low_is_not_above_high check (low <= high),
  constraint achieved_of_applicable check (
    (achieved is null) = (applicable is null) and achieved <= applicable)
);

do $$
declare its_table text;
begin
  foreach its_table in array array['ranking_edition', 'ranking_entry'] loop
    execute format('create trigger record_only before update or delete or truncate on %I
      for each statement execute function refuse_change_to_published()', its_table);
  end loop;
end $$;
