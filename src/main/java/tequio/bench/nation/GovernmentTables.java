package tequio.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tables that hold published data of a government, referenced tables first. */
public record GovernmentTables(Connection owner) {

  /** Copied in their own way, given by the sequencer, counted by triggers, or of rankings. */
  private static final Set<String> APART =
      Set.of("ledger_entry", "ledger_body", "ledger_place", "government_totals", "ranking_entry");

  private static final String TABLES =
      """
      select quote_ident(c.relname), quote_ident(a.attname), format_type(a.atttypid, a.atttypmod)
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
        and coalesce(pg_get_expr(d.adbin, d.adrelid), '') not like 'nextval%'
        and exists (
          select from pg_attribute g where g.attrelid = c.oid and g.attname = 'government')
      order by c.relname, a.attnum
      """;

  /** Those that are looked at only when a transaction ends may lead in a circle. */
  private static final String REFERENCES =
      """
      select conrelid::regclass::text, confrelid::regclass::text from pg_constraint
      where contype = 'f' and conrelid <> confrelid and not condeferred
      """;

  private static final Set<String> WORDS = Set.of("text", "jsonb", "json", "tsvector", "text[]");

  /** Their names, those of the record among them, but not places in the log. */
  public List<String> names() throws SQLException {
    var names = new TreeSet<String>();
    each(TABLES, row -> names.add(row[0]));
    names.remove("ledger_place");
    return List.copyOf(names);
  }

  /** A statement each, which copies the rows of the models for the batch of governments. */
  List<String> copies() throws SQLException {
    var columns = new LinkedHashMap<String, Map<String, String>>();
    each(
        TABLES,
        row -> columns.computeIfAbsent(row[0], table -> new LinkedHashMap<>()).put(row[1], row[2]));
    columns.keySet().removeAll(APART);
    return sorted(columns.keySet()).stream()
        .map(table -> copy(table, columns.getOrDefault(table, Map.of())))
        .toList();
  }

  static String renamed(String words) {
    return "replace(replace(%s, m.model, m.key), m.model_phrase, m.phrase)".formatted(words);
  }

  /** In the order in which the model's rows were written: some tables ask for the one before. */
  private static String copy(String table, Map<String, String> columns) {
    var values =
        columns.entrySet().stream()
            .map(it ->
                WORDS.contains(it.getValue())
                    ? renamed("t." + it.getKey() + "::text") + "::" + it.getValue()
                    : "t." + it.getKey())
            .toList();
    return """
    insert into %s (%s) select %s from bench_copy m join %s t on t.government = m.model
    order by t.ctid
    """
        .formatted(table, String.join(", ", columns.keySet()), String.join(", ", values), table);
  }

  private List<String> sorted(Set<String> tables) throws SQLException {
    var needs = new LinkedHashMap<String, Set<String>>();
    each(REFERENCES, row -> needs.computeIfAbsent(row[0], it -> new HashSet<>()).add(row[1]));
    var waiting = new ArrayList<>(tables);
    var sorted = new ArrayList<String>();
    while (!waiting.isEmpty()) {
      var ready =
          waiting.stream()
              .filter(it -> needs.getOrDefault(it, Set.of()).stream().noneMatch(waiting::contains))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("tables refer to each other in a circle: " + waiting);
      }
      waiting.removeAll(ready);
      sorted.addAll(ready);
    }
    return sorted;
  }

  /** What is done with each row. */
  private interface Each {
    void take(String[] row);
  }

  private void each(String sql, Each each) throws SQLException {
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery(sql)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        var row = new String[width];
        for (int i = 0; i < width; i++) {
          row[i] = rows.getString(i + 1);
        }
        each.take(row);
      }
    }
  }
}
