-- Texts are folded by the program (TextFolding), for rows and questions alike: PostgreSQL only
-- stems. The rows are made again at the next start, and whenever the folding changes.
alter table search_entry
  add column folded_name text not null default '',
  add column folded text not null default '';

create table search_folding (
  only_one boolean primary key default true check (only_one),
  version text not null
);

-- Stems need the accent of -ción back, which the folding took.
create function search_accents(folded text) returns text
  language sql immutable strict parallel safe as $$
  select regexp_replace(folded, '([cs])ion\M', '\1ión', 'g')
$$;

create or replace function search_question(words text) returns tsquery
  language sql stable strict parallel safe as $$
  select to_tsquery('pg_catalog.spanish', search_accents(words))
$$;

create or replace function search_stem(word text) returns text
  language sql stable strict parallel safe as $$
  select (ts_lexize('pg_catalog.spanish_stem', search_accents(word)))[1]
$$;

drop function search_fold(text);
