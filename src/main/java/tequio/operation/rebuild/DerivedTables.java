package tequio.operation.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.settings.StartupException;

/**
 * Prepares derived tables for a rebuild. Only their owner can lift constraints and triggers, only
 * inside the transaction that fills them again, and never those of the record itself.
 */
@Component
class DerivedTables {

  /** Foreign keys of other tables to these, which are checked at the end of the rebuild. */
  private static final String REFERENCES =
      """
      select conrelid::regclass::text as its_table, conname, confrelid::regclass::text as other,
        confdeltype in ('c', 'n', 'd') as loses
      from pg_constraint
      where contype = 'f' and not condeferrable
        and confrelid = any(cast(:tables as regclass[]))
        and conrelid <> all(cast(:tables as regclass[]))
      """;

  private static final String TRIGGERS =
      """
      select tgrelid::regclass::text as its_table, tgname, tgenabled from pg_trigger
      where not tgisinternal and tgenabled in ('O', 'A') and tgrelid = any(cast(:tables as regclass[]))
      """;

  /** Locks in the order in which publishing does, to avoid deadlocks. */
  private static final String LOCK = "lock table %s in share row exclusive mode";

  private final JdbcClient jdbc;

  DerivedTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** SQL statements that restore what was lifted. */
  record Lifted(List<String> back) {}

  private record Reference(String table, String name, String other, boolean loses) {}

  private record Trigger(String table, String name, String state) {}

  /**
   * Waits for publications in progress, lifts constraints and triggers, and empties the tables;
   * rows of other tables stay.
   */
  Lifted empty(List<String> tables) {
    run("set local lock_timeout = '30s'");
    tables.reversed().forEach(table -> run(LOCK.formatted(table)));
    run(LOCK.formatted("ledger_counter"));
    var back = new ArrayList<String>();
    for (var its : references(tables)) {
      lift(its, back);
    }
    for (var its : triggers(tables)) {
      run("alter table %s disable trigger %s".formatted(its.table(), its.name()));
      back.add(
          "alter table %s enable %s trigger %s"
              .formatted(its.table(), its.state().equals("A") ? "always" : "", its.name()));
    }
    tables.forEach(table -> run("delete from " + table));
    return new Lifted(back);
  }

  /**
   * Checks and restores constraints and triggers; fails if a row of another table refers to one
   * that was not derived.
   */
  void protect(Lifted lifted) {
    run("set constraints all immediate");
    lifted.back().forEach(this::run);
  }

  /** Returns the number of rows and an order-independent hash of each table. */
  Map<String, String> sums(List<String> tables) {
    var sums = new TreeMap<String, String>();
    for (String table : tables) {
      sums.put(
          table,
          jdbc.sql(
                  "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t"
                      .formatted(table))
              .query(String.class)
              .single());
    }
    return sums;
  }

  private void lift(Reference its, List<String> back) {
    if (its.loses()) {
      throw new StartupException("operation.rebuild.stop.cascade", its.other(), its.table());
    }
    String alter = "alter table %s alter constraint %s ".formatted(its.table(), its.name());
    run(alter + "deferrable initially deferred");
    back.add(alter + "not deferrable");
  }

  private List<Reference> references(List<String> tables) {
    return jdbc.sql(REFERENCES)
        .param("tables", tables.toArray(String[]::new))
        .query((row, number) ->
            new Reference(
                row.getString("its_table"),
                row.getString("conname"),
                row.getString("other"),
                row.getBoolean("loses")))
        .list();
  }

  private List<Trigger> triggers(List<String> tables) {
    return jdbc.sql(TRIGGERS)
        .param("tables", tables.toArray(String[]::new))
        .query((row, number) ->
            new Trigger(
                row.getString("its_table"), row.getString("tgname"), row.getString("tgenabled")))
        .list();
  }

  private void run(String sql) {
    jdbc.sql(sql).update();
  }
}
