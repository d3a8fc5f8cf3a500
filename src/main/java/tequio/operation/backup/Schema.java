package tequio.operation.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tequio.database.Sql;
import tequio.settings.StartupException;

/** Migrations and tables of a database, referenced tables first. */
record Schema(Connection connection) {

  private static final String TABLES =
      """
      select quote_ident(c.relname) as name,
        (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
          where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '')
          as columns,
        coalesce((select string_agg(quote_ident(a.attname)
              || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
            from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k (attnum, place)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
            where i.indrelid = c.oid and i.indisprimary), 't::text collate "C"') as its_order
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not c.relispartition and c.relname <> 'flyway_schema_history'
      order by c.relname collate "C"
      """;

  /** Without those that are looked at when a transaction ends: all is restored in one. */
  private static final String REFERENCES =
      """
      select quote_ident(o.relname), quote_ident(r.relname) from pg_constraint f
      join pg_class o on o.oid = f.conrelid join pg_class r on r.oid = f.confrelid
      where f.contype = 'f' and f.conrelid <> f.confrelid and not f.condeferred
        and f.connamespace = 'public'::regnamespace
      """;

  /** Newest migration and hash of all of them, which is the same for equal schemas. */
  private static final String VERSION =
      """
      select max(version) || ' ' || left(encode(sha256(convert_to(string_agg(
        coalesce(version, description) || ':' || coalesce(checksum, 0), ',' order by
        coalesce(version, description) collate "C"), 'UTF8')), 'hex'), 16)
      from flyway_schema_history where success
      """;

  /** Sets formats so that the text of rows is the same on every PostgreSQL. */
  void speakPlainly() throws SQLException {
    Sql.run(
        connection,
        """
        set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'iso_8601';
        set extra_float_digits = 1; set bytea_output = 'hex'; set search_path = public;
        set lock_timeout = '10s'
        """);
  }

  String version() throws SQLException {
    if (Sql.ask(connection, "select to_regclass('public.flyway_schema_history')").isEmpty()) {
      throw new StartupException("operation.backup.stop.no-schema");
    }
    return Sql.ask(connection, VERSION);
  }

  List<Table> tables() throws SQLException {
    var waiting = new LinkedHashMap<String, Table>();
    ask(
        TABLES,
        row ->
            waiting.put(
                row.getString(1), new Table(row.getString(1), row.getString(2), row.getString(3))));
    var needs = new LinkedHashMap<String, Set<String>>();
    ask(
        REFERENCES,
        row ->
            needs.computeIfAbsent(row.getString(1), name -> new HashSet<>()).add(row.getString(2)));
    return sorted(waiting, needs);
  }

  private static List<Table> sorted(Map<String, Table> waiting, Map<String, Set<String>> needs) {
    var sorted = new ArrayList<Table>();
    while (!waiting.isEmpty()) {
      var ready =
          waiting.values().stream()
              .filter(table ->
                  needs.getOrDefault(table.name(), Set.of()).stream()
                      .noneMatch(waiting::containsKey))
              .toList();
      if (ready.isEmpty()) {
        throw new StartupException("operation.backup.stop.circle", waiting.keySet());
      }
      ready.forEach(table -> waiting.remove(table.name()));
      sorted.addAll(ready);
    }
    return sorted;
  }

  List<Manifest.SequenceAt> sequences() throws SQLException {
    var found = new ArrayList<Manifest.SequenceAt>();
    ask(
        """
        select quote_ident(sequencename), last_value from pg_sequences
        where schemaname = 'public' and last_value is not null order by 1
        """,
        row -> found.add(new Manifest.SequenceAt(row.getString(1), row.getLong(2))));
    return found;
  }

  /** Receives each row of a result. */
  interface EachRow {
    void take(ResultSet row) throws SQLException;
  }

  private void ask(String sql, EachRow each) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        each.take(rows);
      }
    }
  }
}
