package tequio.search.index;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Vocabulary of the index. New words are inserted in order, so that concurrent transactions cannot
 * deadlock.
 */
@Component
class SearchVocabulary {

  private static final String LEARN =
      """
      insert into search_word (word, stem)
      select word, search_stem(word)
      from (
        select distinct w collate "C" as word
        from search_entry e
        cross join lateral string_to_table(e.folded, ' ') w
        where (:everything or e.government = any(:governments)
            or e.kind = 'organisation' and e.words @@ any(
              select ('''H:' || g || '''')::tsquery from unnest(:governments::text[]) g))
          and length(w) between 3 and 40) met
      where search_stem(word) is not null
        and not exists (select from search_word known where known.word = met.word)
      order by word
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  SearchVocabulary(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void learn(Collection<String> governments) {
    learn(false, governments.toArray(String[]::new));
  }

  void learnEverything() {
    learn(true, new String[0]);
  }

  private void learn(boolean everything, String[] governments) {
    jdbc.sql(LEARN).param("everything", everything).param("governments", governments).update();
  }
}
