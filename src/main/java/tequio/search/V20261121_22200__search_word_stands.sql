-- Whether a word still stands in some entry. How many entries it stands in must not matter: of a
-- word of half a million entries a thousand by chance are enough to know.
create function search_word_stands(word text) returns boolean
  language sql stable strict
  set gin_fuzzy_search_limit = 1000
  as $$
  select exists (select from search_entry e where e.words @@ search_question(word))
$$;
