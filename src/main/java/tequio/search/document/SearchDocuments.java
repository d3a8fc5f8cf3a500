package tequio.search.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.storage.Json;
import tequio.territory.NameNormalizer;

/** Table of search documents. */
@Component
public class SearchDocuments {

  private static final int AT_ONCE = 400;

  private static final String INSERT =
      """
      insert into search_entry
      select e.ref, e.kind, e.government, e.commitment, e.code, e.name, e.inside, e.texts, e.whys,
        e.tally, e.states, e.goals, e.years, e.standings, e.since,
        setweight(to_tsvector('pg_catalog.spanish', search_accents(e.a)), 'A')
          || array_to_tsvector(e.tokens),
        setweight(to_tsvector('pg_catalog.spanish', search_accents(e.a)), 'A')
          || setweight(to_tsvector('pg_catalog.spanish', search_accents(e.b)), 'B')
          || setweight(to_tsvector('pg_catalog.spanish', search_accents(e.c)), 'C')
          || setweight(to_tsvector('pg_catalog.spanish', search_accents(e.d)), 'D')
          || array_to_tsvector(e.tokens),
        e.folded_name, e.folded
      from jsonb_to_recordset(:entries::jsonb) e (ref text, kind text, government text,
        commitment int, code text, name text, inside text, texts text[], whys text[], tally int,
        states text[], goals int[], years int[], standings text[], since date[],
        a text, b text, c text, d text, tokens text[],
        folded_name text, folded text)
      on conflict (ref) do update set name = excluded.name, texts = excluded.texts,
        whys = excluded.whys, tally = excluded.tally, states = excluded.states,
        name_words = excluded.name_words, words = excluded.words,
        folded_name = excluded.folded_name, folded = excluded.folded
      """;

  private final JdbcClient jdbc;

  SearchDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Inserts documents; those of organisations that exist are updated. */
  public void add(List<SearchDocument> entries) {
    for (int from = 0; from < entries.size(); from += AT_ONCE) {
      var some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
      jdbc.sql(INSERT)
          .param(
              "entries",
              Json.MAPPER.writeValueAsString(some.stream().map(SearchDocuments::row).toList()))
          .update();
    }
  }

  /**
   * Locks the rows that belong to no government, those of organisations and words, until the
   * transaction ends.
   */
  public void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('search'))").query(rows -> {});
  }

  /** Deletes all rows; readers see them until the transaction commits. */
  public void clear() {
    jdbc.sql("lock table search_entry in exclusive mode").update();
    jdbc.sql("delete from search_entry").update();
    jdbc.sql("delete from search_word").update();
  }

  private static Map<String, @Nullable Object> row(SearchDocument entry) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("ref", entry.ref());
    row.put("kind", entry.kind().word());
    row.put("government", entry.government());
    row.put("commitment", entry.commitment());
    row.put("code", entry.code());
    row.put("name", entry.name());
    row.put("inside", entry.inside().orElse(null));
    row.put("texts", entry.texts());
    row.put("whys", entry.whys());
    row.put("tally", entry.tally());
    row.putAll(narrowing(entry));
    for (char weight : "ABCD".toCharArray()) {
      row.put(
          String.valueOf(Character.toLowerCase(weight)),
          NameNormalizer.letters(entry.weighing(weight)));
    }
    row.put("folded_name", NameNormalizer.fold(entry.name()));
    row.put("folded", NameNormalizer.letters(String.join(" ", entry.texts())));
    return row;
  }

  private static Map<String, Object> narrowing(SearchDocument entry) {
    return Map.of(
        "states",
        new ArrayList<>(entry.places().states()),
        "goals",
        new ArrayList<>(entry.places().goals()),
        "years",
        new ArrayList<>(entry.places().years()),
        "standings",
        entry.standings().words(),
        "since",
        entry.standings().since().stream().map(Object::toString).toList(),
        "tokens",
        entry.tokens());
  }
}
