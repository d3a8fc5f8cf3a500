package tequio.data.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.data.scope.AsOf;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.storage.Json;

/**
 * History of the governments' names in the catalogue. Each start records what changed; for moments
 * before the first start the first names are used.
 */
@Component
public class GovernmentNameHistory implements ApplicationRunner {

  private final JdbcClient jdbc;
  private final Clock clock;

  GovernmentNameHistory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    jdbc.sql(
            """
            insert into government_told
            select now.key, :at, now.name, now.state, now.population, now.blank, now.fictional
            from (
              select g.key, g.short_name as name, coalesce(s.short_name, g.short_name) as state,
                g.population, g.population_blank blank, g.key like '99%' fictional
              from government g left join government s on s.key = g.state) now
            left join lateral (
              select * from government_told t where t.key = now.key
              order by recorded desc limit 1) before on true
            where before.key is null
              or (before.name, before.state, before.fictional)
                <> (now.name, now.state, now.fictional)
              or (before.population, before.population_blank)
                is distinct from (now.population, now.blank)
            """)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Returns the governments as described at the moment, by key; all of the catalogue at most. */
  public Map<GovernmentKey, GovernmentSnapshot> at(AsOf asOf) {
    var names = new LinkedHashMap<GovernmentKey, GovernmentSnapshot>();
    jdbc.sql(
            """
            select distinct on (key) key, name, state, population, population_blank, fictional
            from government_told
            order by key, recorded < :until desc,
              case when recorded < :until then recorded end desc, recorded
            """)
        .param("until", asOf.until().atOffset(ZoneOffset.UTC))
        .query(row -> {
          var named = named(row);
          names.put(named.key(), named);
        });
    return names;
  }

  /** Passes each item with its government as described at the moment. */
  public <T> void named(
      AsOf asOf,
      Function<T, GovernmentKey> government,
      Consumer<Consumer<T>> each,
      Consumer<GovernmentRow<T>> walker) {
    var known = at(asOf);
    each.accept(it ->
        walker.accept(new GovernmentRow<>(GovernmentSnapshot.of(known, government.apply(it)), it)));
  }

  private static GovernmentSnapshot named(ResultSet row) throws SQLException {
    var population = row.getObject("population", Integer.class);
    return new GovernmentSnapshot(
        new GovernmentKey(row.getString("key")),
        row.getString("name"),
        row.getString("state"),
        population == null
            ? Known.missing(
                Json.MAPPER.convertValue(row.getString("population_blank"), MissingReason.class))
            : Known.of(population),
        row.getBoolean("fictional"));
  }
}
