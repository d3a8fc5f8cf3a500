-- What can be searched, one row for each plan, commitment, activity, office and organisation.
-- Derived: SearchIndex drops the rows and makes them again from what is published at any time.
create extension if not exists pg_trgm;

-- How words are compared: without accents, capitals or punctuation, letter for letter, so that a
-- place in the result is the same place in what was written. Stems need the accent of -ción back.
create function search_fold(words text) returns text
  language sql immutable strict parallel safe as $$
  select regexp_replace(
    lower(regexp_replace(
      translate(words,
        'áéíóúüñçàèìòùâêîôûäëïöãõÁÉÍÓÚÜÑÇÀÈÌÒÙÂÊÎÔÛÄËÏÖÃÕ',
        'aeiouuncaeiouaeiouaeioaoAEIOUUNCAEIOUAEIOUAEIOAO'),
      '[^A-Za-z0-9]', ' ', 'g')),
    '([cs])ion\M', '\1ión', 'g')
$$;

-- Words joined by &, |, <-> and brackets, already without accents, as a question.
create function search_question(words text) returns tsquery
  language sql stable strict parallel safe as $$
  select to_tsquery('pg_catalog.spanish', regexp_replace(words, '([cs])ion\M', '\1ión', 'g'))
$$;

create function search_stem(word text) returns text
  language sql stable strict parallel safe as $$
  select (ts_lexize('pg_catalog.spanish_stem', search_fold(word)))[1]
$$;

-- government is '-' for an organisation, which is of no government. texts: the name, then the rest
-- as it was written; whys: what each of them is. since: from when each of the standings holds.
create table search_entry (
  ref text primary key,
  kind text not null check (kind in ('plan', 'commitment', 'activity', 'office', 'organisation')),
  government text not null,
  commitment int,
  code text not null,
  name text not null,
  inside text,
  texts text[] not null,
  whys text[] not null,
  tally int,
  states text[] not null,
  goals int[] not null,
  years int[] not null,
  standings text[] not null,
  since date[] not null,
  name_words tsvector not null,
  words tsvector not null
);
create index search_entry_government on search_entry (government, kind, commitment);
create index search_entry_name_words on search_entry using gin (name_words);
create index search_entry_words on search_entry using gin (words);

-- Every word of three letters or more that stands in an entry, for what is typed nearly right. A
-- word may outlive its last entry until the next rebuild: it is offered only where it finds one.
create table search_word (
  word text collate "C" primary key,
  stem text collate "C" not null
);
create index search_word_stem on search_word (stem);
create index search_word_similar on search_word using gin (word gin_trgm_ops);
